package org.papergraph.export.dot;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.export.AwkwardGraph;
import org.papergraph.export.Export;
import org.papergraph.export.Exports;
import org.papergraph.export.reading.GraphvizDrawing;
import org.papergraph.export.reading.JGraphTGraph;
import org.papergraph.export.reading.Programs;
import org.papergraph.store.GraphConnection;
import org.papergraph.store.HarnessExtension;
import org.papergraph.store.OneGraph;

/** Graphviz and JGraphT read what is written. */
@OneGraph
@ExtendWith(HarnessExtension.class)
class DotIT {
  private static GraphConnection graph;
  @TempDir Path temp;

  @BeforeAll
  static void fill(GraphConnection harness) {
    graph = harness;
    AwkwardGraph.write(graph);
  }

  private Path written() {
    Path file = temp.resolve("graph.dot");
    Exports.write(graph, "dot", "", file);
    return file;
  }

  private static long count(String cypher) {
    return graph.read(tx -> tx.run("CYPHER 5 " + cypher).single().get(0).asLong());
  }

  private static int nodes() {
    return (int) count("MATCH (n) WHERE n:Paper OR n:Term OR n:Author RETURN count(n)");
  }

  private static int relationships() {
    return (int) count("MATCH ()-[r:MENTIONS|PROPOSES|IS_A|WROTE]->() RETURN count(r)");
  }

  @Test
  void graphvizDrawsAllOfItInClusters() throws Exception {
    GraphvizDrawing drawing = GraphvizDrawing.draw(written(), "dot");
    assertThat(drawing.nodes()).hasSize(nodes()).doesNotHaveDuplicates();
    assertThat(drawing.edges()).hasSize(relationships());
    assertThat(drawing.clusters())
        .containsExactlyInAnyOrder(
            "cluster_Paper",
            "cluster_Method",
            "cluster_Concept",
            "cluster_Task",
            "cluster_Dataset",
            "cluster_Author");
  }

  @Test
  void sfdpDrawsItToo() throws Exception {
    assertThat(GraphvizDrawing.draw(written(), "sfdp").nodes()).hasSize(nodes());
  }

  @Test
  void graphvizShowsEveryName() throws Exception {
    List<String> labels = labels(written());
    for (String name : AwkwardGraph.NAMES) {
      String shown =
          name.replace("\r\n", "\n").replaceAll("[\u0001\u0008\u001B\u007F\uFFFE\uFFFF]", "\uFFFD");
      // A title, a term and an author.
      assertThat(labels.stream().filter(shown::equals)).as(shown).hasSize(3);
    }
  }

  /** The lines of text that Graphviz draws for each node, as its own JSON tells them. */
  private List<String> labels(Path file) throws Exception {
    Path json = temp.resolve("graph.json");
    Process process =
        new ProcessBuilder(
                Programs.assumed("dot").toString(),
                "-Tjson",
                "-o",
                json.toString(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(temp.resolve("log").toFile())
            .start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    List<String> labels = new ArrayList<>();
    for (JsonNode object : JsonMapper.builder().build().readTree(json.toFile()).get("objects")) {
      if (!object.path("name").asText().startsWith("cluster_")) {
        List<String> lines = new ArrayList<>();
        object.path("_ldraw_").forEach(draw -> addText(draw, lines));
        labels.add(String.join("\n", lines));
      }
    }
    return labels;
  }

  private static void addText(JsonNode draw, List<String> to) {
    if (draw.path("op").asText().equals("T")) {
      to.add(draw.path("text").asText());
    }
  }

  @Test
  void jGraphTReadsIt() throws Exception {
    JGraphTGraph read = JGraphTGraph.readDot(written());
    assertThat(read.nodes()).hasSize(nodes());
    assertThat(read.edges()).hasSize(relationships());
    assertThat(read.nodes().get("term:koopman operator").get("label"))
        .isEqualTo("Koopman operator");
    assertThat(read.edges())
        .anyMatch(
            edge ->
                edge.attributes()
                    .getOrDefault("tooltip", "")
                    .equals("IS_A: A motion diffusion model (MDM) moves."));
  }

  @Test
  void lossesAreToldAndTwoExportsAreTheSame() {
    Export.Report report = Exports.write(graph, "dot", "", temp.resolve("1"));
    assertThat(report.losses().lines())
        .anyMatch(line -> line.contains("carriage returns"))
        .anyMatch(line -> line.contains("control characters"));
    Exports.write(graph, "dot", "", temp.resolve("2"));
    assertThat(temp.resolve("1")).hasSameBinaryContentAs(temp.resolve("2"));
  }
}
