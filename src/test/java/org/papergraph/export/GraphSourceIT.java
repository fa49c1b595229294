package org.papergraph.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.papergraph.export.Selection.Chosen;
import org.papergraph.export.Selection.TermLimit;
import org.papergraph.query.FreeQuery;
import org.papergraph.query.Reader;
import org.papergraph.query.Subject;
import org.papergraph.store.GraphConnection;
import org.papergraph.store.HarnessExtension;
import org.papergraph.store.OneGraph;

@OneGraph
@ExtendWith(HarnessExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GraphSourceIT {
  private static final Set<NodeKind> READABLE =
      Set.of(NodeKind.PAPER, NodeKind.TERM, NodeKind.AUTHOR);

  private final GraphConnection graph;
  private final Reader reader;
  private final Chooser chooser;

  GraphSourceIT(GraphConnection graph) {
    this.graph = graph;
    this.reader = new Reader(graph, Duration.ZERO);
    this.chooser = new Chooser(reader);
  }

  @BeforeAll
  void fill() {
    AwkwardGraph.write(graph);
    graph.write(
        tx ->
            tx.run(
                    "CYPHER 5 MATCH (p:Paper {id: 'p1'}) SET p:Favourite, p.note = 'mine'"
                        + " CREATE (p)<-[:CITES]-(:Note {id: 'foreign'})")
                .consume());
  }

  /** What came, as ids in the order in which it came. */
  private record Came(List<String> nodes, List<Relationship> relationships, Losses losses) {
    List<String> ids() {
      return relationships.stream().map(Relationship::id).toList();
    }
  }

  private Came read(Selection selection, Detail detail) throws IOException {
    Losses losses = new Losses();
    GraphSource source = new GraphSource(reader, selection, detail, losses, () -> {});
    List<String> nodes = new ArrayList<>();
    List<Relationship> relationships = new ArrayList<>();
    source.nodes(node -> nodes.add(node.id()));
    source.relationships(relationships::add);
    return new Came(nodes, relationships, losses);
  }

  private Came chosen(Chosen chosen) throws IOException {
    return read(new Selection(READABLE, TermLimit.NONE, Optional.of(chosen)), Detail.READING);
  }

  private Came terms(TermLimit limit) throws IOException {
    return read(new Selection(READABLE, limit, Optional.empty()), Detail.READING);
  }

  private Chosen cypher(String text) throws IOException {
    return chooser.cypher(graph, new FreeQuery(text, Map.of(), Duration.ZERO));
  }

  private long count(String pattern) {
    return graph.read(
        tx -> tx.run("CYPHER 5 MATCH " + pattern + " RETURN count(*)").single().get(0).asLong());
  }

  @Test
  void allOfItComesOnceAndInOrder() throws IOException {
    Came came = read(Selection.ALL, Detail.WHOLE);

    assertThat(came.nodes()).doesNotHaveDuplicates().hasSize((int) count("(n) WHERE NOT n:Note"));
    assertThat(came.ids())
        .doesNotHaveDuplicates()
        .hasSize((int) count("()-[r]->() WHERE type(r) <> 'CITES'"))
        .doesNotContainAnyElementsOf(came.nodes());
    assertThat(read(Selection.ALL, Detail.WHOLE).ids()).isEqualTo(came.ids());
    assertThat(came.nodes().stream().filter(id -> id.startsWith("paper:"))).isSorted();
  }

  @Test
  void whatOthersAddedIsCounted() throws IOException {
    assertThat(read(Selection.ALL, Detail.READING).losses().lines())
        .contains(
            "1 × Paper.note, a property that is not papergraph's",
            "1 × label Favourite of a Paper, which is not papergraph's");
  }

  @Test
  void peopleGetEvidenceAndNoRecords() throws IOException {
    Came came = read(Selection.ALL, Detail.READING);

    assertThat(came.nodes()).noneMatch(id -> id.startsWith("record:"));
    assertThat(came.relationships())
        .filteredOn(edge -> edge.type() == RelationshipType.MENTIONS)
        .allSatisfy(
            edge ->
                assertThat(edge.evidence())
                    .hasSameSizeAs((List<?>) edge.properties().get("starts")))
        .anySatisfy(
            edge ->
                assertThat(edge.evidence())
                    .contains("Koopman operators linearise dynamical systems."));
    assertThat(came.relationships())
        .filteredOn(edge -> edge.type() == RelationshipType.IS_A)
        .isNotEmpty()
        .allSatisfy(
            edge ->
                assertThat(edge.evidence())
                    .hasSameSizeAs((List<?>) edge.properties().get("evidencePapers")));
  }

  @Test
  void termsOfFewPapersAreLeftOut() throws IOException {
    Came came = terms(TermLimit.atLeast(2));

    assertThat(came.nodes().stream().filter(id -> id.startsWith("term:")))
        .hasSize((int) count("(t:Term) WHERE t.paperCount >= 2"));
    assertThat(came.relationships())
        .allSatisfy(edge -> assertThat(came.nodes()).contains(edge.start().id(), edge.end().id()));
  }

  @Test
  void asManyTermsAsAskedForAreOnTop() throws IOException {
    for (int most = 1; most <= 12; most++) {
      List<String> expected =
          graph.read(
              tx ->
                  tx.run("CYPHER 5 MATCH (t:Term) RETURN t.key ORDER BY t.paperCount DESC, t.key")
                      .list(row -> "term:" + row.get(0).asString()));

      assertThat(terms(chooser.top(most)).nodes().stream().filter(id -> id.startsWith("term:")))
          .containsExactlyInAnyOrderElementsOf(expected.subList(0, most));
    }
  }

  @Test
  void papersComeWithTheirTermsAndAuthors() throws IOException {
    Came came = chosen(chooser.papers(List.of("awkward:0")));

    assertThat(came.nodes())
        .containsExactly(
            "paper:awkward:0",
            "term:" + AwkwardGraph.NAMES.getFirst(),
            "term:shared by all",
            "author:" + AwkwardGraph.NAMES.getFirst());
    assertThat(came.relationships().stream().map(Relationship::type).distinct())
        .containsExactly(
            RelationshipType.MENTIONS,
            RelationshipType.PROPOSES,
            RelationshipType.IS_A,
            RelationshipType.WROTE);
  }

  @Test
  void ofNodesAQueryReturnsAllThatIsBetweenThem() throws IOException {
    Came came = chosen(cypher("MATCH (p:Paper {id: 'p1'})-->(t:Term) RETURN p, collect(t)"));

    assertThat(came.relationships())
        .hasSize((int) count("(:Paper {id: 'p1'})-[:MENTIONS|PROPOSES]->(:Term)"));
  }

  @Test
  void ofRelationshipsAQueryReturnsTheseAlone() throws IOException {
    Came came = chosen(cypher("MATCH (:Paper {id: 'p1'})-[r:PROPOSES]->() RETURN r"));

    assertThat(came.nodes()).containsExactly("paper:p1", "term:resdmd");
    assertThat(came.ids()).containsExactly("PROPOSES paper:p1 term:resdmd");
  }

  @Test
  void aPathIsItsNodesAndRelationships() throws IOException {
    Came came =
        chosen(
            cypher(
                "MATCH w = (:Paper {id: 'p1'})-[:MENTIONS]->(:Term {key: 'koopman operator'})"
                    + "<-[:MENTIONS]-(:Paper {id: 'p2'}) RETURN w"));

    assertThat(came.nodes()).containsExactly("paper:p1", "paper:p2", "term:koopman operator");
    assertThat(came.relationships()).hasSize(2);
  }

  @Test
  void whatIsAroundAPaperGrowsWithEachHop() throws IOException {
    Subject centre = new Subject.Paper("p1");

    Came one = chosen(chooser.around(centre, 1, READABLE, TermLimit.NONE));
    Came two = chosen(chooser.around(centre, 2, READABLE, TermLimit.NONE));

    assertThat(one.nodes()).contains("paper:p1", "term:resdmd").doesNotContain("paper:p2");
    assertThat(two.nodes()).containsAll(one.nodes()).contains("paper:p2");
    assertThat(two.nodes()).doesNotContain("paper:awkward:0");
  }

  @Test
  void onlyKindsThatAreWantedAreAroundAPaper() throws IOException {
    Set<NodeKind> kinds = Set.of(NodeKind.PAPER, NodeKind.AUTHOR);
    Chosen around = chooser.around(new Subject.Paper("p1"), 3, kinds, TermLimit.NONE);

    assertThat(
            read(new Selection(kinds, TermLimit.NONE, Optional.of(around)), Detail.READING).nodes())
        .noneMatch(id -> id.startsWith("term:"));
  }
}
