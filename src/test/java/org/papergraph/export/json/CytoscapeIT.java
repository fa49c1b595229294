package org.papergraph.export.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.export.AwkwardGraph;
import org.papergraph.export.Export;
import org.papergraph.export.Exports;
import org.papergraph.export.reading.Browser;
import org.papergraph.export.reading.JGraphTGraph;
import org.papergraph.store.GraphConnection;
import org.papergraph.store.HarnessExtension;
import org.papergraph.store.OneGraph;

/** Cytoscape.js and JGraphT read what is written for them. */
@OneGraph
@ExtendWith(HarnessExtension.class)
class CytoscapeIT {
  private static final String CYTOSCAPE =
      "/META-INF/resources/webjars/cytoscape/3.33.1/dist/cytoscape.min.js";

  private static GraphConnection graph;
  @TempDir Path temp;

  @BeforeAll
  static void fill(GraphConnection harness) {
    graph = harness;
    AwkwardGraph.write(graph);
  }

  private static long count(String cypher) {
    return graph.read(tx -> tx.run("CYPHER 5 " + cypher).single().get(0).asLong());
  }

  private static long nodes() {
    return count("MATCH (n) WHERE n:Paper OR n:Term OR n:Author RETURN count(n)");
  }

  private static long relationships() {
    return count("MATCH ()-[r:MENTIONS|PROPOSES|IS_A|WROTE]->() RETURN count(r)");
  }

  @Test
  void cytoscapeLoadsAllOfIt() throws Exception {
    Path file = temp.resolve("graph.cyjs");
    Exports.write(graph, "json", "", file);
    try (Browser page = Browser.open(page(file))) {
      assertThat(page.eval("cy.nodes().length").longValue()).isEqualTo(nodes());
      assertThat(page.eval("cy.edges().length").longValue()).isEqualTo(relationships());
      for (String name : AwkwardGraph.NAMES) {
        String id = JsonMapper.builder().build().writeValueAsString("term:" + name);
        assertThat(page.eval("cy.getElementById(" + id + ").data('name')").textValue())
            .isEqualTo(name);
      }
      assertThat(page.eval("cy.edges('[interaction = \"IS_A\"]')[0].data('evidence')").size())
          .isPositive();
      assertThat(page.complaints()).isEmpty();
    }
  }

  private Path page(Path file) throws IOException {
    String script;
    try (InputStream in = getClass().getResourceAsStream(CYTOSCAPE)) {
      script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    String json = Files.readString(file).replace("<", "\\u003c");
    return Files.writeString(
        temp.resolve("page.html"),
        "<!doctype html><html lang=en><meta charset=utf-8><title>t</title><script>"
            + script
            + "</script><script>const cy = cytoscape({headless: true, elements: ("
            + json
            + ").elements});</script>");
  }

  @Test
  void idsAreUniqueStringsAndDataIsWhole() throws Exception {
    Path file = temp.resolve("graph.cyjs");
    Export.Report report = Exports.write(graph, "json", "cytoscape", file);
    assertThat(report.losses().lines()).allMatch(line -> line.contains("not papergraph's"));
    JsonNode elements = JsonMapper.builder().build().readTree(file.toFile()).get("elements");
    Set<String> ids = new HashSet<>();
    for (String list : new String[] {"nodes", "edges"}) {
      for (JsonNode element : elements.get(list)) {
        assertThat(element.at("/data/id").isTextual()).isTrue();
        assertThat(ids.add(element.at("/data/id").textValue())).isTrue();
        assertThat(element.at("/data/shared_name")).isEqualTo(element.at("/data/name"));
      }
    }
    assertThat(ids).hasSize((int) (nodes() + relationships()));
  }

  @Test
  void jGraphTReadsNodesAndLinks() throws Exception {
    Path file = temp.resolve("graph.json");
    Exports.write(graph, "json", "d3", file);
    JGraphTGraph read = JGraphTGraph.readJson(file, "nodes", "links");
    assertThat(read.nodes()).hasSize((int) nodes());
    assertThat(read.edges()).hasSize((int) relationships());
    JsonNode tree = JsonMapper.builder().build().readTree(file.toFile());
    Set<String> names = new HashSet<>();
    tree.get("nodes").forEach(node -> names.add(node.get("name").textValue()));
    assertThat(names).containsAll(AwkwardGraph.NAMES);
    assertThat(tree.get("links"))
        .allMatch(link -> link.get("source").isTextual() && link.get("target").isTextual());
  }

  @Test
  void twoExportsAreTheSame() throws Exception {
    for (String profile : new String[] {"cytoscape", "d3", "jsonl"}) {
      Exports.write(graph, "json", profile, temp.resolve(profile + "1"));
      Exports.write(graph, "json", profile, temp.resolve(profile + "2"));
      assertThat(temp.resolve(profile + "1")).hasSameBinaryContentAs(temp.resolve(profile + "2"));
    }
  }
}
