package org.papergraph.export.neo4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.harness.Neo4j;
import org.papergraph.export.Export;
import org.papergraph.export.Exports;
import org.papergraph.store.GraphConnection;
import org.papergraph.store.GraphSnapshot;
import org.papergraph.store.HarnessExtension;

/** A script that runs in an empty database makes the graph that it was written of. */
@ExtendWith(HarnessExtension.class)
class CypherScriptIT {
  private final GraphConnection graph;
  private final Neo4j neo4j;
  @TempDir Path folder;

  CypherScriptIT(GraphConnection graph, Neo4j neo4j) {
    this.graph = graph;
    this.neo4j = neo4j;
  }

  @Test
  void oddValuesArriveAsTheyAre() throws IOException {
    OddValues.write(graph);
    assertReplays();
  }

  @Test
  void aBuiltGraphArrivesWhole() throws IOException {
    BuiltGraph.in(folder).addTo(graph);
    Path script = assertReplays();
    List<String> built = GraphSnapshot.of(graph);
    BuiltGraph.in(folder).addTo(graph);
    assertThat(GraphSnapshot.of(graph)).isEqualTo(built);
    assertThat(Files.readAllLines(script)).noneMatch(line -> line.length() > 100_000);
  }

  private Path assertReplays() throws IOException {
    List<String> snapshot = GraphSnapshot.of(graph);
    List<String> stored = StoredGraph.of(neo4j.defaultDatabaseService());
    Path script = folder.resolve("graph.cypher");
    Export.Report report = Exports.write(graph, "cypher", "", script);
    assertThat(report.losses().lines()).isEmpty();
    assertThat(report.nodes() + report.relationships()).isEqualTo(stored.size());
    Path again = folder.resolve("again.cypher");
    Exports.write(graph, "cypher", "", again);
    assertThat(again).hasSameBinaryContentAs(script);
    clear();
    for (int run = 1; run <= 2; run++) {
      ShellScript.run(script, graph);
      assertThat(StoredGraph.of(neo4j.defaultDatabaseService())).isEqualTo(stored);
      assertThat(GraphSnapshot.of(graph)).isEqualTo(snapshot);
    }
    return script;
  }

  /** Nothing is left but names that Neo4j never forgets. */
  private void clear() {
    List<String> constraints =
        graph.read(tx -> tx.run("SHOW CONSTRAINTS YIELD name").list(row -> row.get(0).asString()));
    constraints.forEach(name -> run("DROP CONSTRAINT " + name));
    List<String> indexes =
        graph.read(
            tx ->
                tx.run("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name")
                    .list(row -> row.get(0).asString()));
    indexes.forEach(name -> run("DROP INDEX " + name));
    run("MATCH (n) DETACH DELETE n");
  }

  private void run(String cypher) {
    graph.inSession(session -> session.run(cypher).consume());
  }
}
