package org.papergraph.bench;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.papergraph.bench.GraphTables.Node;
import org.papergraph.bench.GraphTables.Nodes;
import org.papergraph.bench.GraphTables.Relationship;
import org.papergraph.bench.GraphTables.Relationships;
import org.papergraph.store.GraphConnection;

/** Loads a graph as programs usually do: nodes, then relationships, merged in large batches. */
record MergeProgram(GraphConnection graph) {
  private static final int BATCH = 10_000;

  void load(GraphTables tables) {
    tables.nodes().forEach(this::load);
    tables.relationships().forEach(this::load);
  }

  private void load(Nodes nodes) {
    String statement =
        "UNWIND $rows AS row MERGE (n:%s {%s: row.key}) SET n:%s, n += row.properties"
            .formatted(
                nodes.kind().label(), nodes.kind().key(), String.join(":", nodes.labels()));
    load(statement, nodes.rows(), MergeProgram::row);
  }

  private void load(Relationships relationships) {
    String statement =
        "UNWIND $rows AS row MATCH (a:%s {%s: row.from}) MATCH (b:%s {%s: row.to})"
            .concat(" MERGE (a)-[r:%s]->(b) SET r += row.properties")
            .formatted(
                relationships.from().label(),
                relationships.from().key(),
                relationships.to().label(),
                relationships.to().key(),
                relationships.type());
    load(statement, relationships.rows(), MergeProgram::row);
  }

  private <T> void load(String statement, List<T> rows, Function<T, Map<String, Object>> row) {
    for (int from = 0; from < rows.size(); from += BATCH) {
      List<T> batch = rows.subList(from, Math.min(rows.size(), from + BATCH));
      Map<String, Object> parameters = Map.of("rows", batch.stream().map(row).toList());
      graph.write(tx -> tx.run(statement, parameters).consume());
    }
  }

  private static Map<String, Object> row(Node node) {
    return Map.of("key", node.key(), "properties", node.properties());
  }

  private static Map<String, Object> row(Relationship relationship) {
    return Map.of(
        "from", relationship.from(),
        "to", relationship.to(),
        "properties", relationship.properties());
  }
}
