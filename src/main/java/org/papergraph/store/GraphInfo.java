package org.papergraph.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Record;

/**
 * What a graph says of itself, the {@code (:Papergraph)} node.
 *
 * @param extractor version of the extractor that it was last built with
 * @param curation the user's curation, as text
 */
public record GraphInfo(int schema, Optional<String> extractor, Optional<String> curation) {

  /** Nothing where nothing was ever built. */
  public static Optional<GraphInfo> read(GraphConnection graph) {
    return graph.read(
        tx -> Cypher.run(tx, "papergraph", Map.of()).stream().findFirst().map(GraphInfo::of));
  }

  private static GraphInfo of(Record row) {
    return new GraphInfo(
        row.get("schema").asInt(0),
        Optional.ofNullable(row.get("extractor").asString(null)),
        Optional.ofNullable(row.get("curation").asString(null)));
  }

  /** Notes extractor and curation in the graph. */
  public void save(GraphConnection graph, Lease lease) {
    Map<String, Object> params = new HashMap<>();
    params.put("extractor", extractor.orElse(null));
    params.put("curation", curation.orElse(null));
    graph.write(lease, tx -> Cypher.run(tx, "set-papergraph", params).consume());
  }
}
