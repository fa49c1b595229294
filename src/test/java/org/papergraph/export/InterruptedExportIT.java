package org.papergraph.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilders;
import org.papergraph.PapergraphException;
import org.papergraph.export.formats.Formats;
import org.papergraph.query.Reader;
import org.papergraph.query.SampleGraph;
import org.papergraph.store.GraphConnection;
import org.papergraph.store.GraphLocation;
import org.papergraph.store.Graphs;
import org.papergraph.store.HarnessExtension;

/** What is left of an export whose server dies, or whose graph changes, half way. */
@ExtendWith(HarnessExtension.class)
class InterruptedExportIT {
  private static final Duration AT_ONCE = Duration.ofMillis(200);

  @TempDir private Path temp;

  private List<String> left() throws IOException {
    try (Stream<Path> files = Files.list(temp)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private void export(GraphConnection graph, Runnable atRowThree) {
    Exporter exporter = Formats.exporter("json", new Request("jsonl", Optional.empty()));
    new Export(
            new Reader(graph, Duration.ZERO),
            Selection.ALL,
            exporter,
            row -> {
              if (row == 3) {
                atRowThree.run();
              }
            })
        .to(new Output(temp.resolve("graph.jsonl"), false));
  }

  /** Others wait for the transaction of the export, which waits for them. */
  private static Neo4j serverThatEndsAtOnce() {
    return Neo4jBuilders.newInProcessBuilder()
        .withDisabledServer()
        .withConfig(BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, AT_ONCE)
        .withConfig(BoltConnectorInternalSettings.connection_shutdown_wait_time, AT_ONCE)
        .withConfig(GraphDatabaseSettings.shutdown_transaction_end_timeout, AT_ONCE)
        .build();
  }

  @Test
  void aServerThatDiesLeavesNoHalfFile() throws Exception {
    try (Neo4j server = serverThatEndsAtOnce();
        GraphConnection graph =
            Graphs.open(
                new GraphLocation.Server(server.boltURI(), Optional.empty(), Optional.empty()))) {
      SampleGraph.write(graph);

      assertThatThrownBy(() -> export(graph, server::close))
          .isInstanceOf(PapergraphException.class)
          .hasMessageContaining("No Neo4j server answers");
    }
    assertThat(left()).isEmpty();
  }

  @Test
  void aGraphThatChangesMeanwhileIsExportedAgain(GraphConnection graph) throws Exception {
    SampleGraph.write(graph);

    assertThatThrownBy(
            () ->
                export(
                    graph, () -> graph.write(tx -> tx.run("CREATE (:Paper {id: 'x'})").consume())))
        .isInstanceOf(PapergraphException.class)
        .hasMessageContaining("changed while it was exported");
    assertThat(left()).isEmpty();
  }
}
