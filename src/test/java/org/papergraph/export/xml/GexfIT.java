package org.papergraph.export.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.papergraph.export.xml.ExpectedGraph.mended;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.export.Appearance;
import org.papergraph.export.AwkwardGraph;
import org.papergraph.export.Detail;
import org.papergraph.export.Export;
import org.papergraph.export.Exports;
import org.papergraph.export.Node;
import org.papergraph.export.Relationship;
import org.papergraph.export.reading.GephiGraph;
import org.papergraph.export.reading.GephiGraph.GephiColumn;
import org.papergraph.export.reading.GephiGraph.GephiEdge;
import org.papergraph.export.reading.GephiGraph.GephiNode;
import org.papergraph.export.reading.GephiGraph.GephiValue;
import org.papergraph.export.reading.JGraphTGraph;
import org.papergraph.store.GraphConnection;
import org.papergraph.store.HarnessExtension;
import org.papergraph.store.OneGraph;

/** GEXF, opened in Gephi. */
@OneGraph
@ExtendWith(HarnessExtension.class)
class GexfIT {
  @TempDir static Path temp;

  private static Path file;
  private static ExpectedGraph expected;
  private static Export.Report report;
  private static GephiGraph gephi;

  @BeforeAll
  static void export(GraphConnection graph) throws Exception {
    AwkwardGraph.write(graph);
    graph.write(
        tx ->
            tx.run(
                    "CYPHER 5 MATCH (t:Term {key: 'koopman operator'})"
                        + " SET t.firstYear = 2022, t.lastYear = 2024")
                .consume());
    expected = ExpectedGraph.of(graph, Detail.READING);
    file = temp.resolve("graph.gexf");
    report = Exports.write(graph, "gexf", "", file);
    gephi = GephiGraph.read(file);
  }

  @Test
  void gephiHasNothingToComplainOf() {
    assertThat(gephi.complaints()).isEmpty();
    assertThat(gephi.columns())
        .contains(
            new GephiColumn("node", "n_kind", "kind", "String"),
            new GephiColumn("node", "n_year", "year", "Long"),
            new GephiColumn("node", "n_aliases", "aliases", "String[]"),
            new GephiColumn("edge", "e_evidence", "evidence", "String[]"),
            new GephiColumn("edge", "e_starts", "starts", "String[]"),
            new GephiColumn("edge", "e_salience", "salience", "Double"),
            new GephiColumn("edge", "e_intitle", "inTitle", "Boolean"))
        .noneMatch(column -> column.id().matches("n_(abstract|sentences|digest|.*mbedding)"));
  }

  @Test
  void nodesComeWithLabelColourAndKind() {
    assertThat(gephi.nodes().keySet())
        .containsExactlyInAnyOrderElementsOf(
            expected.nodes().stream().map(node -> Ids.text(node.id())).toList());
    for (Node node : expected.nodes()) {
      GephiNode read = gephi.nodes().get(Ids.text(node.id()));
      assertThat(read.label()).isEqualTo(mended(node.name()));
      assertThat(read.color()).isEqualTo(Appearance.of(node).hex().toLowerCase(Locale.ROOT));
      assertThat(read.attributes()).containsEntry("n_kind", new GephiValue("String", node.type()));
    }
  }

  @Test
  void whatManyPapersSpeakOfIsLarger() {
    GephiValues.assertThatSizesGrow(expected, node -> gephi.nodes().get(Ids.text(node.id())));
  }

  @Test
  void attributesComeWithTypesAndListsElementByElement() {
    for (Node node : expected.nodes()) {
      Map<String, GephiValue> read = gephi.nodes().get(Ids.text(node.id())).attributes();
      node.properties()
          .forEach(
              (name, value) -> {
                if (!List.of("abstract", "sentences", "digest", "").contains(name)) {
                  assertThat(read.get(GephiValues.column("n_", name)))
                      .as("%s of %s", name, node.id())
                      .isEqualTo(GephiValues.of(value));
                }
              });
    }
  }

  @Test
  void edgesComeWithKindWeightAndEvidence() {
    Map<String, GephiEdge> byId =
        gephi.edges().stream().collect(Collectors.toMap(GephiEdge::id, Function.identity()));
    assertThat(byId.keySet())
        .containsExactlyInAnyOrderElementsOf(
            expected.relationships().stream().map(each -> Ids.text(each.id())).toList());
    for (Relationship relationship : expected.relationships()) {
      GephiEdge read = byId.get(Ids.text(relationship.id()));
      assertThat(read.source()).isEqualTo(Ids.text(relationship.start().id()));
      assertThat(read.target()).isEqualTo(Ids.text(relationship.end().id()));
      assertThat(read.kind()).isEqualTo(relationship.type().name());
      assertThat(read.label()).isEqualTo(relationship.type().name());
      assertThat(read.weight()).isEqualTo(relationship.weight());
      assertThat(read.directed()).isTrue();
      assertThat(read.attributes()).containsAllEntriesOf(attributes(relationship));
    }
  }

  private static Map<String, GephiValue> attributes(Relationship relationship) {
    Map<String, GephiValue> attributes =
        relationship.properties().entrySet().stream()
            .collect(
                Collectors.toMap(
                    each -> GephiValues.column("e_", each.getKey()),
                    each -> GephiValues.of(each.getValue())));
    if (!relationship.evidence().isEmpty()) {
      attributes.put("e_evidence", GephiValues.of(relationship.evidence()));
    }
    return attributes;
  }

  @Test
  void proposalsStandBesideMentions() {
    assertThat(gephi.edges())
        .filteredOn(edge -> edge.source().equals("paper:p1") && edge.target().equals("term:resdmd"))
        .extracting(GephiEdge::kind)
        .containsExactlyInAnyOrder("MENTIONS", "PROPOSES");
  }

  @Test
  void yearsAreIntervalsOfDaysAndNodesWithoutOneStay() {
    assertThat(interval("paper:p1")).isEqualTo("<[2024-01-01, 2024-12-31]>");
    assertThat(interval("paper:p6")).isEqualTo("none");
    assertThat(interval("author:Ada p1")).isEqualTo("none");
    assertThat(interval("term:koopman operator")).isEqualTo("<[2022-01-01, 2024-12-31]>");
  }

  private static String interval(String node) {
    GephiValue timeset = gephi.nodes().get(node).attributes().get("timeset");
    return timeset == null ? "none" : GephiValues.days((String) timeset.value());
  }

  @Test
  void jGraphTReadsTheSame() throws Exception {
    JGraphTGraph read = JGraphTGraph.readGexf(file);
    assertThat(read.nodes()).hasSameSizeAs(expected.nodes());
    assertThat(read.edges()).hasSameSizeAs(expected.relationships());
    for (Node node : expected.nodes()) {
      assertThat(read.nodes().get(Ids.text(node.id())))
          .containsEntry("label", mended(node.name()))
          .containsEntry("kind", node.type());
    }
  }

  @Test
  void whatIsLostIsCounted() {
    assertThat(report.nodes()).isEqualTo(expected.nodes().size());
    assertThat(report.relationships()).isEqualTo(expected.relationships().size());
    assertThat(report.losses().lines())
        .filteredOn(line -> !line.endsWith("a property that is not papergraph's"))
        .singleElement()
        .asString()
        .endsWith("× character that XML does not allow, written as U+FFFD");
  }

  @Test
  void twoExportsAreTheSame(GraphConnection graph) throws Exception {
    Path second = temp.resolve("second.gexf");
    Exports.write(graph, "gexf", "", second);
    assertThat(Files.mismatch(file, second)).isEqualTo(-1);
  }
}
