package org.papergraph.store;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.TransactionContext;

/**
 * Removes nodes of one kind: what papergraph linked them to, then those that nothing else hangs on;
 * of the rest it takes its properties.
 *
 * @param kind the first word of its statements
 * @param strips whether the kind has properties besides its name
 */
record Removal(String kind, boolean strips) {

  Links remove(TransactionContext tx, List<String> keys) {
    Map<String, Object> rows =
        Map.of("rows", keys.stream().map(key -> Map.of("key", key)).toList());
    Links links = Links.of(Cypher.run(tx, kind + "-unlink", rows));
    Cypher.run(tx, kind + "-delete", rows).consume();
    if (strips) {
      Cypher.run(tx, kind + "-strip", rows).consume();
    }
    return links;
  }
}
