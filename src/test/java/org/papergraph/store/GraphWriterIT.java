package org.papergraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.papergraph.graph.BroaderRow;
import org.papergraph.graph.Graph;
import org.papergraph.graph.MentionRow;
import org.papergraph.graph.PaperRow;
import org.papergraph.graph.RecordRow;
import org.papergraph.graph.TermRow;

@ExtendWith(HarnessExtension.class)
class GraphWriterIT {
  private static final Graph EMPTY = new Graph(List.of(), List.of(), List.of());
  private static final int ROUNDS = 15;

  private final GraphConnection graph;

  GraphWriterIT(GraphConnection graph) {
    this.graph = graph;
  }

  @BeforeEach
  void prepare() {
    Schema.prepare(graph);
  }

  @Test
  void interruptedWritesInAnyOrderEndInTheGraphOfOneCleanWrite() {
    long seed = System.nanoTime();
    System.out.println("GraphWriterIT seed " + seed);
    Random random = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      RandomGraph target = RandomGraph.of(random);
      write(target, 1_000, BuildListener.NONE);
      List<String> clean = GraphSnapshot.of(graph);
      write(new RandomGraph(List.of(), EMPTY), 1_000, BuildListener.NONE);
      assertThat(GraphSnapshot.of(graph)).as("emptied").hasSize(1);

      for (int attempt = random.nextInt(4); attempt > 0; attempt--) {
        RandomGraph other = random.nextBoolean() ? target : RandomGraph.of(random);
        writeInterrupted(other.shuffled(random), random);
      }
      write(target.shuffled(random), 1 + random.nextInt(30), BuildListener.NONE);

      assertThat(GraphSnapshot.of(graph))
          .as("seed %d round %d", seed, round)
          .containsExactlyElementsOf(clean);
      assertThat(write(target, 1_000, BuildListener.NONE).none()).as("nothing left").isTrue();
    }
  }

  private void writeInterrupted(RandomGraph rows, Random random) {
    int[] batches = {random.nextInt(12)};
    try {
      write(
          rows,
          1 + random.nextInt(30),
          (stage, done, total) -> {
            if (batches[0]-- == 0) {
              throw new Interrupted();
            }
          });
    } catch (Interrupted e) {
      // as if killed
    }
  }

  private Changes write(RandomGraph rows, int batch, BuildListener listener) {
    try (Lease lease = Lease.acquire(graph, Duration.ZERO, holder -> {})) {
      Records records = new Records(graph);
      Set<String> ids = rows.records().stream().map(RecordRow::id).collect(Collectors.toSet());
      records.remove(records.ids().stream().filter(id -> !ids.contains(id)).toList(), lease);
      listener.progress(Stage.RECORDS, 0, ids.size());
      records.put(
          rows.records().iterator(),
          lease,
          done -> listener.progress(Stage.RECORDS, done, ids.size()));
      return new GraphWriter(graph, lease, listener, new Batches(batch)).write(rows.graph());
    }
  }

  @Test
  void changesAreCounted() {
    TermRow term = term("koopman operator", "Method");
    assertThat(write(List.of(term), paper("p", "d1", "koopman operator")))
        .isEqualTo(
            new Changes(
                new Changes.Counts(1, 0, 0), new Changes.Counts(1, 0, 0), 1, 0, List.of("p")));
    TermRow other = term("flow", "Concept");
    assertThat(write(List.of(term, other), paper("p", "d2", "flow")))
        .isEqualTo(
            new Changes(new Changes.Counts(0, 1, 0), new Changes.Counts(1, 0, 0), 1, 1, List.of()));
    assertThat(write(List.of()))
        .isEqualTo(
            new Changes(new Changes.Counts(0, 0, 1), new Changes.Counts(0, 0, 2), 0, 1, List.of()));
  }

  @Test
  void whatOthersAddedSurvives() {
    TermRow term = term("flow", "Method");
    write(List.of(term), paper("p", "d1", "flow"));
    cypher(
        """
        MATCH (p:Paper)-[m:MENTIONS]->(t:Term)
        SET p:Read, p.stars = 5, t:Mine, t.note = 'n', m.seen = true
        CREATE (:Project {name: 'thesis'})-[:USES]->(t)
        """);
    write(List.of(term("flow", "Concept")), paper("p", "d2", "flow"));
    assertThat(
            row(
                "MATCH (p:Paper)-[m:MENTIONS]->(t:Term) RETURN p.stars, t.note, m.seen, t:Concept AND t:Mine AND NOT t:Method AS labels"))
        .isEqualTo(Map.of("p.stars", 5L, "t.note", "n", "m.seen", true, "labels", true));
    assertThat(write(List.of()).terms()).isEqualTo(new Changes.Counts(0, 0, 1));
    assertThat(
            row(
                "MATCH (:Project)-[:USES]->(t:Term) RETURN properties(t) AS p, t:Mine AND NOT t:Concept AS l"))
        .isEqualTo(
            Map.of(
                "p",
                Map.of("key", "flow", "name", "flow", "note", "n", "paperCount", 0L),
                "l",
                true));
    assertThat(write(List.of()).none()).isTrue();
    write(List.of(term), paper("p", "d1", "flow"));
    assertThat(row("MATCH (:Project)-[:USES]->(t:Method)<-[:MENTIONS]-() RETURN t.type AS type"))
        .isEqualTo(Map.of("type", "Method"));
  }

  @Test
  void broaderTermsAreWrittenReplacedAndLeftByOthersRelationships() {
    TermRow flow = term("flow", "Method");
    TermRow other = term("model", "Method");
    write(List.of(flow, other, under("normalizing flow", "flow")));
    cypher("MATCH (t:Term {key: 'flow'}) CREATE (t)-[:LIKE {note: 'n'}]->(:Mine)");
    assertThat(broader()).containsExactly("normalizing flow > flow");
    Changes changes = write(List.of(flow, other, under("normalizing flow", "model")));
    assertThat(changes.addedRelationships()).isEqualTo(1);
    assertThat(changes.removedRelationships()).isEqualTo(1);
    assertThat(broader()).containsExactly("normalizing flow > model");
    write(List.of(flow, under("normalizing flow", "flow")));
    assertThat(broader()).containsExactly("normalizing flow > flow");
    write(List.of(term("normalizing flow", "Method")));
    assertThat(broader()).isEmpty();
    assertThat(row("MATCH (t:Term)-[r:LIKE]->(:Mine) RETURN t.key AS key, r.note AS note"))
        .isEqualTo(Map.of("key", "flow", "note", "n"));
  }

  private static TermRow under(String key, String broader) {
    return term(
        key, "Method", List.of(new BroaderRow(broader, Map.of("paperCount", 1, "rule", "head"))));
  }

  private List<String> broader() {
    return graph.read(
        tx ->
            tx.run(
                    "MATCH (n)-[r:IS_A]->(b) WHERE r.rule = 'head' RETURN n.key + ' > ' + b.key AS e")
                .list(record -> record.get("e").asString()));
  }

  @Test
  void papersThatOthersPointAtKeepTheirTitle() {
    TermRow term = term("flow", "Method");
    write(List.of(term), paper("p", "d1", "flow"));
    cypher("MATCH (p:Paper) CREATE (:Project)-[:CITES]->(p)");
    write(List.of());
    assertThat(row("MATCH (:Project)-[:CITES]->(p) RETURN properties(p) AS p"))
        .isEqualTo(Map.of("p", Map.of("id", "p", "title", "Paper p")));
  }

  private Changes write(List<TermRow> terms, PaperRow... papers) {
    try (Lease lease = Lease.acquire(graph, Duration.ZERO, holder -> {})) {
      return new GraphWriter(graph, lease, BuildListener.NONE)
          .write(new Graph(List.of(papers), terms, List.of()));
    }
  }

  private static TermRow term(String key, String label) {
    return term(key, label, List.of());
  }

  private static TermRow term(String key, String label, List<BroaderRow> broader) {
    return new TermRow(
        key, List.of(label), Map.of("name", key, "type", label), broader, key + label + broader);
  }

  private static PaperRow paper(String id, String digest, String term) {
    return new PaperRow(
        id,
        Map.of("title", "Paper " + id, "abstract", digest),
        List.of(),
        List.of(),
        List.of(new MentionRow(term, Map.of("count", 1))),
        List.of(),
        digest);
  }

  private void cypher(String text) {
    graph.write(tx -> tx.run(text).consume());
  }

  private Map<String, Object> row(String text) {
    return graph.read(tx -> tx.run(text).single().asMap());
  }

  /** Stands for a killed process. */
  private static final class Interrupted extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
