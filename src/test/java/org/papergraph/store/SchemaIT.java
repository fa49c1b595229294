package org.papergraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.papergraph.PapergraphException;

@ExtendWith(HarnessExtension.class)
class SchemaIT {
  private final GraphConnection graph;
  private final GraphLocation.Server location;

  SchemaIT(GraphConnection graph, GraphLocation.Server location) {
    this.graph = graph;
    this.location = location;
  }

  @Test
  void aGraphIsPreparedOnceAndAnOlderOneMigrated() {
    assertThat(GraphInfo.read(graph)).isEmpty();
    Schema.prepare(graph);
    Schema.prepare(graph);
    assertThat(GraphInfo.read(graph))
        .contains(new GraphInfo(Schema.VERSION, Optional.empty(), Optional.empty()));
    cypher("MATCH (g:Papergraph) SET g.schema = 0");
    Schema.prepare(graph);
    assertThat(GraphInfo.read(graph).orElseThrow().schema()).isEqualTo(Schema.VERSION);
    assertThat(
            graph.<Long>read(
                tx ->
                    tx.run(
                            "SHOW INDEXES YIELD name, state WHERE name STARTS WITH 'papergraph_'"
                                + " AND state = 'ONLINE' RETURN count(*)")
                        .single()
                        .get(0)
                        .asLong()))
        .isEqualTo(14);
  }

  @Test
  void aKeyStandsOnce() {
    Schema.prepare(graph);
    assertThatThrownBy(() -> cypher("UNWIND [1, 2] AS i CREATE (:Term {key: 'flow'})"))
        .isInstanceOf(PapergraphException.class);
  }

  @Test
  void aNewerGraphIsRefusedAndLeftAsItIs() {
    Schema.prepare(graph);
    cypher("MATCH (g:Papergraph) SET g.schema = 99");
    assertThatThrownBy(() -> Graphs.open(location))
        .isInstanceOf(PapergraphException.class)
        .hasMessageContaining("has schema 99");
    assertThatThrownBy(() -> Schema.prepare(graph)).isInstanceOf(PapergraphException.class);
    assertThat(GraphInfo.read(graph).orElseThrow().schema()).isEqualTo(99);
  }

  @Test
  void extractorAndCurationAreKept() {
    Schema.prepare(graph);
    GraphInfo info = new GraphInfo(Schema.VERSION, Optional.of("rules-1"), Optional.of("x = y\n"));
    try (Lease lease = Lease.acquire(graph, Duration.ZERO, holder -> {})) {
      info.save(graph, lease);
      assertThat(GraphInfo.read(graph)).contains(info);
      new GraphInfo(Schema.VERSION, Optional.empty(), Optional.empty()).save(graph, lease);
      assertThat(GraphInfo.read(graph).orElseThrow().curation()).isEmpty();
    }
  }

  private void cypher(String text) {
    graph.write(tx -> tx.run(text).consume());
  }
}
