package org.papergraph.export.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jgrapht.nio.ImportException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.export.reading.JGraphTGraph.JGraphTEdge;

/** JGraphT's ways that the exports count on. */
class JGraphTGraphTest {
  private static final String GRAPHML =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
        <key id="node_label" for="node" attr.name="label" attr.type="string"/>
        <key id="edge_label" for="edge" attr.name="label" attr.type="string"/>
        <graph id="G" edgedefault="directed">
          <node id="p"%s><data key="node_label">a &amp; &lt;b&gt; ]]&gt; 😀</data></node>
          <node id="t"/>
          <edge id="1" source="p" target="t"><data key="edge_label">MENTIONS</data></edge>
          <edge id="2" source="p" target="t"><data key="edge_label">PROPOSES</data></edge>
        </graph>
      </graphml>
      """;

  @TempDir Path temp;

  @Test
  void graphMlIsValidAndKeepsParallelEdges() throws Exception {
    JGraphTGraph graph = JGraphTGraph.readGraphMl(write("a.graphml", GRAPHML.formatted("")), true);
    assertThat(graph.nodes()).containsOnlyKeys("p", "t");
    assertThat(graph.nodes().get("p")).containsEntry("label", "a & <b> ]]> 😀");
    assertThat(graph.edges())
        .hasSize(2)
        .anySatisfy(edge -> assertThat(edge.attributes()).containsEntry("label", "PROPOSES"));
  }

  @Test
  void graphMlThatBreaksItsSchemaIsRefused() throws Exception {
    Path file = write("a.graphml", GRAPHML.formatted(" labels=\":Paper\""));
    assertThatThrownBy(() -> JGraphTGraph.readGraphMl(file, true))
        .isInstanceOf(ImportException.class);
    assertThat(JGraphTGraph.readGraphMl(file, false).nodes()).containsOnlyKeys("p", "t");
  }

  @Test
  void gexfKeepsAttributes() throws Exception {
    String gexf =
        """
        <gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed">
          <attributes class="node"><attribute id="y" title="year" type="integer"/></attributes>
          <nodes>
            <node id="p" label="P"><attvalues><attvalue for="y" value="2019"/></attvalues></node>
            <node id="t" label="T"/>
          </nodes>
          <edges><edge id="1" source="p" target="t" kind="MENTIONS" weight="2"/></edges>
        </graph></gexf>
        """;
    JGraphTGraph graph = JGraphTGraph.readGexf(write("a.gexf", gexf));
    assertThat(graph.nodes().get("p")).containsEntry("label", "P").containsEntry("year", "2019");
    assertThat(graph.edges()).hasSize(1);
  }

  @Test
  void dotKeepsQuotedNames() throws Exception {
    String dot =
        """
        digraph papergraph {
          "p" [label="a \\"b\\" [x]"];
          subgraph "cluster_Method" { "t" [label="t"]; }
          "p" -> "t" [label="MENTIONS"];
        }
        """;
    JGraphTGraph graph = JGraphTGraph.readDot(write("a.dot", dot));
    assertThat(graph.nodes()).containsOnlyKeys("p", "t");
    assertThat(graph.nodes().get("p")).containsEntry("label", "a \"b\" [x]");
    assertThat(graph.edges())
        .containsExactly(new JGraphTEdge("p", "t", Map.of("label", "MENTIONS")));
  }

  @Test
  void nodeLinkJsonIsRead() throws Exception {
    String json =
        """
        {"nodes": [{"id": "p", "label": "😀"}, {"id": "t"}],
         "links": [{"source": "p", "target": "t", "type": "MENTIONS"}]}
        """;
    JGraphTGraph graph = JGraphTGraph.readJson(write("a.json", json), "nodes", "links");
    assertThat(graph.nodes().get("p")).containsEntry("label", "😀");
    assertThat(graph.edges())
        .containsExactly(new JGraphTEdge("p", "t", Map.of("type", "MENTIONS")));
  }

  private Path write(String name, String text) throws Exception {
    return Files.writeString(temp.resolve(name), text);
  }
}
