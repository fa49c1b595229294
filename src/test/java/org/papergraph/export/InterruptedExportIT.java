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
import org.papergraph.PapergraphException;
import org.papergraph.export.formats.Formats;
import org.papergraph.query.Reader;
import org.papergraph.query.SampleGraph;
import org.papergraph.store.GraphConnection;
import org.papergraph.store.Graphs;
import org.papergraph.store.HarnessExtension;
import org.papergraph.store.MortalServer;

/** What is left of an export whose server dies, or whose graph changes, half way. */
@ExtendWith(HarnessExtension.class)
class InterruptedExportIT {
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

  @Test
  void aServerThatDiesLeavesNoHalfFile(@TempDir Path store) throws Exception {
    try (MortalServer server = MortalServer.start(store);
        GraphConnection graph = Graphs.open(server.location())) {
      SampleGraph.write(graph);

      assertThatThrownBy(() -> export(graph, server::kill))
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
