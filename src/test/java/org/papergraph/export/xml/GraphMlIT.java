package org.papergraph.export.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.papergraph.export.xml.ExpectedGraph.mended;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
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
import org.papergraph.export.reading.GephiGraph.GephiEdge;
import org.papergraph.export.reading.GephiGraph.GephiNode;
import org.papergraph.export.reading.JGraphTGraph;
import org.papergraph.store.GraphConnection;
import org.papergraph.store.HarnessExtension;
import org.papergraph.store.OneGraph;

/** GraphML for Gephi, opened in Gephi, and by JGraphT after its schema. */
@OneGraph
@ExtendWith(HarnessExtension.class)
class GraphMlIT {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir static Path temp;

  private static Path file;
  private static ExpectedGraph expected;
  private static Export.Report report;
  private static GephiGraph gephi;

  @BeforeAll
  static void export(GraphConnection graph) throws Exception {
    AwkwardGraph.write(graph);
    expected = ExpectedGraph.of(graph, Detail.READING);
    file = temp.resolve("graph.graphml");
    report = Exports.write(graph, "graphml", "", file);
    gephi = GephiGraph.read(file);
  }

  @Test
  void nodesComeWithLabelAndColour() {
    assertThat(gephi.complaints()).isEmpty();
    assertThat(gephi.nodes().keySet())
        .containsExactlyInAnyOrderElementsOf(
            expected.nodes().stream().map(node -> Ids.token(node.id())).toList());
    for (Node node : expected.nodes()) {
      GephiNode read = gephi.nodes().get(Ids.token(node.id()));
      assertThat(read.label()).isEqualTo(mended(node.name()));
      assertThat(read.color()).isEqualTo(Appearance.of(node).hex().toLowerCase(Locale.ROOT));
    }
  }

  @Test
  void whatManyPapersSpeakOfIsLarger() {
    GephiValues.assertThatSizesGrow(expected, node -> gephi.nodes().get(Ids.token(node.id())));
  }

  @Test
  void attributesComeWithTypesAndListsAsJson() throws Exception {
    for (Node node : expected.nodes()) {
      GephiNode read = gephi.nodes().get(Ids.token(node.id()));
      assertThat(read.attributes().get("n_" + node.kind().key()).value())
          .isEqualTo(mended(node.key()));
      assertThat(read.attributes().get("n_kind").value()).isEqualTo(node.type());
      if (node.properties().get("aliases") instanceof List<?> aliases) {
        String list = (String) read.attributes().get("n_aliases").value();
        assertThat(JSON.readValue(list, new TypeReference<List<String>>() {}))
            .isEqualTo(aliases.stream().map(each -> unpaired((String) each)).toList());
        assertThat(read.attributes().get("n_papercount").type()).isEqualTo("Long");
      }
    }
  }

  /** JSON has a way to say control characters. */
  private static String unpaired(String text) {
    return text.replaceAll("[\uFFFE\uFFFF]", "\uFFFD");
  }

  @Test
  void parallelEdgesStayApart() {
    Map<String, GephiEdge> byId =
        gephi.edges().stream().collect(Collectors.toMap(GephiEdge::id, Function.identity()));
    assertThat(byId.keySet())
        .containsExactlyInAnyOrderElementsOf(
            expected.relationships().stream().map(each -> Ids.token(each.id())).toList());
    for (Relationship relationship : expected.relationships()) {
      GephiEdge read = byId.get(Ids.token(relationship.id()));
      assertThat(read.source()).isEqualTo(Ids.token(relationship.start().id()));
      assertThat(read.target()).isEqualTo(Ids.token(relationship.end().id()));
      assertThat(read.kind()).isEqualTo(relationship.type().name());
      assertThat(read.label()).isEqualTo(relationship.type().name());
      assertThat(read.weight()).isEqualTo(relationship.weight());
      assertThat(read.directed()).isTrue();
    }
  }

  @Test
  void jGraphTReadsItAfterItsSchema() throws Exception {
    Path valid = GraphMlFiles.withoutWhatIsBeyondItsSchema(file);
    JGraphTGraph read = JGraphTGraph.readGraphMl(valid, true);
    assertThat(JGraphTGraph.readGraphMl(file, false).nodes()).isEqualTo(read.nodes());
    assertThat(read.nodes()).hasSameSizeAs(expected.nodes());
    assertThat(read.edges()).hasSameSizeAs(expected.relationships());
    for (Node node : expected.nodes()) {
      assertThat(read.nodes().get(Ids.token(node.id())))
          .containsEntry("label", mended(node.name()))
          .containsEntry("kind", node.type());
    }
    assertThat(read.edges().stream().map(edge -> edge.attributes().get("label")).sorted())
        .isEqualTo(
            expected.relationships().stream().map(each -> each.type().name()).sorted().toList());
  }

  @Test
  void whatIsLostIsCounted() {
    assertThat(report.losses().lines())
        .filteredOn(line -> !line.endsWith("a property that is not papergraph's"))
        .singleElement()
        .asString()
        .endsWith("× character that XML does not allow, written as U+FFFD");
  }

  @Test
  void twoExportsAreTheSame(GraphConnection graph) throws Exception {
    Path second = temp.resolve("second.graphml");
    Exports.write(graph, "graphml", "gephi", second);
    assertThat(Files.mismatch(file, second)).isEqualTo(-1);
  }
}
