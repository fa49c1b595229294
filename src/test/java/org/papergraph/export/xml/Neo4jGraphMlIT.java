package org.papergraph.export.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.papergraph.export.xml.ExpectedGraph.mended;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.export.AwkwardGraph;
import org.papergraph.export.Detail;
import org.papergraph.export.Exports;
import org.papergraph.export.Node;
import org.papergraph.export.Relationship;
import org.papergraph.export.reading.JGraphTGraph;
import org.papergraph.export.xml.ApocGraph.ApocNode;
import org.papergraph.export.xml.ApocGraph.ApocRelationship;
import org.papergraph.store.GraphConnection;
import org.papergraph.store.HarnessExtension;
import org.papergraph.store.OneGraph;

/** GraphML for Neo4j, read by APOC's rules and, after its schema, by JGraphT. */
@OneGraph
@ExtendWith(HarnessExtension.class)
class Neo4jGraphMlIT {
  @TempDir static Path temp;

  private static Path file;
  private static ExpectedGraph expected;

  @BeforeAll
  static void export(GraphConnection graph) throws Exception {
    AwkwardGraph.write(graph);
    graph.write(
        tx ->
            tx.run(
                    "CYPHER 5 MATCH (p:Paper {id: 'p1'}) CALL"
                        + " db.create.setNodeVectorProperty(p, 'embedding', [0.1, -2.5, 3e-9])")
                .consume());
    expected = ExpectedGraph.of(graph, Detail.WHOLE);
    file = temp.resolve("graph.graphml");
    Exports.write(graph, "graphml", "neo4j", file);
  }

  @Test
  void labelsAndPropertiesAreTheGraphs() throws Exception {
    List<ApocNode> nodes = ApocGraph.read(file).nodes();
    assertThat(nodes).hasSameSizeAs(expected.nodes());
    for (int i = 0; i < nodes.size(); i++) {
      Node node = expected.nodes().get(i);
      assertThat(nodes.get(i).labels()).containsExactlyElementsOf(node.labels());
      assertThat(nodes.get(i).properties()).isEqualTo(values(node.properties()));
    }
  }

  @Test
  void typesAndEndsAreTheGraphs() throws Exception {
    List<ApocRelationship> relationships = ApocGraph.read(file).relationships();
    assertThat(relationships).hasSameSizeAs(expected.relationships());
    for (int i = 0; i < relationships.size(); i++) {
      Relationship relationship = expected.relationships().get(i);
      ApocRelationship read = relationships.get(i);
      assertThat(read.type()).isEqualTo(relationship.type().name());
      assertThat(read.source()).isEqualTo(Ids.token(relationship.start().id()));
      assertThat(read.target()).isEqualTo(Ids.token(relationship.end().id()));
      assertThat(read.properties()).isEqualTo(values(relationship.properties()));
    }
  }

  /** Embeddings of four bytes come as numbers of eight. */
  private static Map<String, Object> values(Map<String, Object> properties) {
    return properties.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, each -> value(each.getValue())));
  }

  private static Object value(Object value) {
    return switch (value) {
      case String text -> mended(text);
      case List<?> list -> list.stream().map(Neo4jGraphMlIT::element).toList();
      default -> value;
    };
  }

  private static Object element(Object element) {
    return switch (element) {
      case String text -> text.replaceAll("[\uFFFE\uFFFF]", "\uFFFD");
      case Double number -> number.floatValue();
      default -> element;
    };
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
          .containsEntry("labels", ":" + String.join(":", node.labels()))
          .containsEntry(node.kind().key(), mended(node.key()));
    }
  }

  @Test
  void recordsComeToo() {
    assertThat(expected.nodes()).anyMatch(node -> node.labels().contains("Record"));
    assertThat(expected.nodes()).anyMatch(node -> node.labels().contains("Papergraph"));
    assertThat(expected.nodes()).anyMatch(node -> node.properties().containsKey("embedding"));
  }

  @Test
  void twoExportsAreTheSame(GraphConnection graph) throws Exception {
    Path second = temp.resolve("second.graphml");
    Exports.write(graph, "graphml", "neo4j", second);
    assertThat(Files.mismatch(file, second)).isEqualTo(-1);
  }
}
