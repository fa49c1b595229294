package org.papergraph.export.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.export.reading.GephiGraph.GephiColumn;
import org.papergraph.export.reading.GephiGraph.GephiEdge;
import org.papergraph.export.reading.GephiGraph.GephiNode;
import org.papergraph.export.reading.GephiGraph.GephiValue;

/** Gephi's ways that the exports count on. */
class GephiGraphTest {
  private static final String GEXF =
      """
      <gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
        <graph mode="dynamic" defaultedgetype="directed" timeformat="double"
            timerepresentation="interval" idtype="string">
          <attributes class="node">
            <attribute id="year" title="Year" type="integer"/>
            <attribute id="aliases" title="Aliases" type="liststring"/>
          </attributes>
          <nodes>
            <node id="p" label="a &amp; &lt;b&gt; 😀" start="2019" end="2021">
              <attvalues>
                <attvalue for="year" value="2019"/>
                <attvalue for="aliases" value="[&quot;a, b&quot;, &quot;\\&quot;\\\\&quot;, &quot;[x]&quot;]"/>
              </attvalues>
              <viz:color r="255" g="128" b="0"/>
              <viz:size value="12.5"/>
            </node>
            <node id="t" label="t"/>
          </nodes>
          <edges>
            <edge id="1" source="p" target="t" kind="MENTIONS" weight="3"/>
            <edge id="2" source="p" target="t" kind="PROPOSES"/>
          </edges>
        </graph>
      </gexf>
      """;

  private static final String GRAPHML =
      """
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
        <key id="node_label" for="node" attr.name="label" attr.type="string"/>
        <key id="node_r" for="node" attr.name="r" attr.type="int"/>
        <key id="node_g" for="node" attr.name="g" attr.type="int"/>
        <key id="node_b" for="node" attr.name="b" attr.type="int"/>
        <key id="node_size" for="node" attr.name="size" attr.type="double"/>
        <key id="edge_label" for="edge" attr.name="label" attr.type="string"/>
        <key id="edge_weight" for="edge" attr.name="weight" attr.type="double"/>
        <graph edgedefault="directed">
          <node id="p"><data key="node_label">a &amp; b</data><data key="node_r">255</data><data
              key="node_g">128</data><data key="node_b">0</data><data key="node_size">4.5</data></node>
          <node id="t"/>
          <edge id="1" source="p" target="t"%s><data key="edge_label">MENTIONS</data><data
              key="edge_weight">3.0</data></edge>
          <edge id="2" source="p" target="t"%s><data key="edge_label">PROPOSES</data></edge>
        </graph>
      </graphml>
      """;

  @TempDir Path temp;

  @Test
  void gexfComesWithItsTypesListsColoursYearsAndKinds() throws Exception {
    GephiGraph graph = read("a.gexf", GEXF);
    assertThat(graph.complaints()).isEmpty();
    GephiNode paper = graph.nodes().get("p");
    assertThat(paper.label()).isEqualTo("a & <b> 😀");
    assertThat(paper.color()).isEqualTo("#ff8000");
    assertThat(paper.size()).isEqualTo(12.5);
    assertThat(paper.attributes())
        .containsEntry("year", new GephiValue("Integer", 2019))
        .containsEntry("aliases", new GephiValue("String[]", List.of("a, b", "\"\\", "[x]")))
        .containsEntry("timeset", new GephiValue("IntervalSet", "<[2019.0, 2021.0]>"));
    assertThat(graph.columns()).contains(new GephiColumn("node", "aliases", "Aliases", "String[]"));
    assertThat(graph.edges())
        .extracting(GephiEdge::id, GephiEdge::kind, GephiEdge::weight, GephiEdge::directed)
        .containsExactlyInAnyOrder(
            tuple("1", "MENTIONS", 3.0, true), tuple("2", "PROPOSES", 1.0, true));
  }

  @Test
  void graphMlComesWithLabelsColoursAndWeights() throws Exception {
    GephiGraph graph = read("a.graphml", GRAPHML.formatted("", ""));
    assertThat(graph.complaints()).isEmpty();
    assertThat(graph.nodes().get("p").label()).isEqualTo("a & b");
    assertThat(graph.nodes().get("p").color()).isEqualTo("#ff8000");
    assertThat(graph.nodes().get("p").size()).isEqualTo(4.5);
    assertThat(graph.edges()).hasSize(1).allMatch(edge -> edge.weight() == 4);
  }

  @Test
  void inGraphMlOnlyAnXmlAttributeKeepsEdgesApart() throws Exception {
    String labelled = GRAPHML.formatted(" label=\"MENTIONS\"", " label=\"PROPOSES\"");
    assertThat(read("b.graphml", labelled).edges())
        .extracting(GephiEdge::kind)
        .containsExactlyInAnyOrder("MENTIONS", "PROPOSES");
  }

  @Test
  void whatIsWrongIsSaid() throws Exception {
    String bad = GEXF.replace("value=\"2019\"", "value=\"next year\"");
    assertThat(read("bad.gexf", bad).complaints()).hasSize(1);
    Path cut = Files.writeString(temp.resolve("cut.gexf"), GEXF.substring(0, 900));
    assertThatThrownBy(() -> GephiGraph.read(cut)).hasMessageContaining("EOF");
  }

  private GephiGraph read(String name, String text) throws Exception {
    return GephiGraph.read(Files.writeString(temp.resolve(name), text));
  }
}
