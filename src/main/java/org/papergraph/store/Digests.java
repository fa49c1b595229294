package org.papergraph.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.neo4j.driver.Record;

/**
 * What the graph holds of one kind of node.
 *
 * @param current digests by key, empty where something the digest covers was taken away since
 * @param kept keys of nodes that papergraph has no more use for but somebody else's relationship
 *     hangs on
 */
record Digests(Map<String, String> current, Set<String> kept) {

  /**
   * @param kind the first word of its statement
   */
  static Digests read(GraphConnection graph, String kind) {
    return graph.read(
        tx -> {
          Digests digests = new Digests(new HashMap<>(), new HashSet<>());
          Cypher.run(tx, kind + "-digests", Map.of()).forEachRemaining(digests::add);
          return digests;
        });
  }

  private void add(Record row) {
    String key = row.get("key").asString();
    if (row.get("digest").isNull()) {
      kept.add(key);
    } else {
      current.put(key, row.get("digest").asString());
    }
  }

  boolean has(String key) {
    return current.containsKey(key);
  }

  boolean differs(String key, String digest) {
    return !Objects.equals(current.get(key), digest);
  }

  /** The keys of nodes that are not among {@code wanted}, in order. */
  List<String> gone(Set<String> wanted) {
    return Stream.concat(current.keySet().stream(), kept.stream())
        .filter(key -> !wanted.contains(key))
        .sorted()
        .toList();
  }

  /**
   * @param written keys of nodes that were written
   * @param gone keys of nodes that were removed
   */
  Changes.Counts counts(List<String> written, List<String> gone) {
    long changed = written.stream().filter(this::has).count();
    long removed = gone.stream().filter(this::has).count();
    return new Changes.Counts(written.size() - changed, changed, removed);
  }
}
