package org.papergraph.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.papergraph.build.PaperEmbeddings;
import org.papergraph.encode.TextEncoder;
import org.papergraph.query.Reader;
import org.papergraph.query.related.Recipe;
import org.papergraph.query.related.RelatedFilter;
import org.papergraph.query.related.RelatedPapers;
import org.papergraph.query.related.Seed;
import org.papergraph.store.GraphConnection;
import org.papergraph.store.Graphs;
import org.papergraph.store.Lease;
import org.papergraph.store.Stage;

/**
 * How long ten related papers with their reasons take, beside a bare query of the vector index and
 * the reading of the reasons; and how fast embeddings are made and stored, beside the encoder alone
 * on as many threads.
 */
final class RelatedBenchmark {
  private static final int WARMING = 200;
  private static final int TIMED = 500;
  private static final int EMBEDDED = 2_000;
  private static final int TOP = 10;

  private final GraphConnection graph;
  private final Reader reader;

  private RelatedBenchmark(GraphConnection graph) {
    this.graph = graph;
    this.reader = new Reader(graph, Duration.ZERO);
  }

  /** What is timed, for one paper. */
  @FunctionalInterface
  private interface Work {
    void run(String paper);
  }

  /**
   * @param temp an empty folder, for a graph if property {@code benchmark.graph} names none
   */
  static void run(Path temp) throws IOException, InterruptedException {
    Installed papergraph = Installed.withGraph(temp);
    papergraph.succeed("server", "start");
    try (GraphConnection graph = Graphs.open(papergraph.server())) {
      RelatedBenchmark benchmark = new RelatedBenchmark(graph);
      benchmark.related();
      benchmark.embeddings();
    } finally {
      papergraph.run("server", "stop");
    }
  }

  private void related() {
    RelatedPapers related = new RelatedPapers(reader, Recipe.SHIPPED, TextEncoder::new);
    List<String> papers = papers();
    print("%d papers; milliseconds of the client, median and 99th of a hundred:", papers.size());
    Collections.shuffle(papers, new Random(1));
    double all =
        time(
            "ten related papers with reasons",
            papers,
            id -> related.related(List.of(new Seed.InGraph(id)), RelatedFilter.NONE, TOP));
    double vector =
        time(
            "vector index alone, ten papers",
            papers,
            id ->
                list(
                    "MATCH (s:Paper {id: $id}) CALL db.index.vector.queryNodes("
                        + "'papergraph_paper_embedding', 10, s.embedding) YIELD node, score"
                        + " RETURN node.id AS id, score",
                    Map.of("id", id)));
    List<String> some = papers.subList(0, TOP);
    double reads =
        time(
            "reading terms and sentences of eleven",
            papers,
            id -> {
              List<String> ids = new ArrayList<>(some);
              ids.add(id);
              reader.list("related/papers", Map.of("ids", ids));
            });
    print("all, to 1.3 times the vector index and the reading: %.2f", all / (1.3 * vector + reads));
  }

  private List<String> papers() {
    return new ArrayList<>(
        graph.read(
            tx ->
                tx.run("CYPHER 5 MATCH (p:Paper) WHERE p.embedding IS NOT NULL RETURN p.id AS id")
                    .list(row -> row.get("id").asString())));
  }

  private void list(String cypher, Map<String, Object> params) {
    graph.read(tx -> tx.run("CYPHER 5 " + cypher, params).list());
  }

  private static double time(String what, List<String> papers, Work work) {
    papers.stream().limit(WARMING).forEach(work::run);
    double[] millis =
        papers.stream().skip(WARMING).limit(TIMED).mapToDouble(paper -> millis(paper, work)).toArray();
    Arrays.sort(millis);
    double median = millis[millis.length / 2];
    print("%-40s %8.1f %8.1f", what, median, millis[millis.length * 99 / 100]);
    return median;
  }

  private static double millis(String paper, Work work) {
    long begin = System.nanoTime();
    work.run(paper);
    return (System.nanoTime() - begin) / 1e6;
  }

  /** Those of some papers are made anew. */
  private void embeddings() {
    List<String> texts =
        graph.write(
            tx ->
                tx.run(
                        "CYPHER 5 MATCH (p:Paper) WITH p ORDER BY p.id LIMIT $most"
                            + " REMOVE p.embedding, p.titleEmbedding"
                            + " WITH p UNWIND [p.title + ' ' + p.abstract, p.title] AS text"
                            + " RETURN text",
                        Map.of("most", EMBEDDED))
                    .list(row -> row.get("text").asString("")));
    double bare = bare(texts);
    double stored = stored();
    print("embeddings of %d papers: the encoder alone %.1f s, made and stored %.1f s, ratio %.2f", texts.size() / 2, bare, stored, bare / stored);
  }

  private static double bare(List<String> texts) {
    try (TextEncoder encoder = new TextEncoder()) {
      texts.parallelStream().limit(WARMING).forEach(encoder::encode);
      long begin = System.nanoTime();
      texts.parallelStream().forEach(encoder::encode);
      return (System.nanoTime() - begin) / 1e9;
    }
  }

  private double stored() {
    long[] bounds = new long[2];
    try (Lease lease = Lease.acquire(graph, Duration.ZERO, holder -> {})) {
      PaperEmbeddings.complete(
          graph,
          lease,
          (stage, done, total) -> {
            if (stage == Stage.EMBEDDINGS) {
              bounds[done == 0 ? 0 : 1] = System.nanoTime();
            }
          });
    }
    return (bounds[1] - bounds[0]) / 1e9;
  }

  private static void print(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
