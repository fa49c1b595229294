package org.papergraph.store;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import org.neo4j.driver.Record;
import org.neo4j.driver.Values;

/**
 * The papers' embeddings. A paper's hangs on title and abstract alone, and is removed where these
 * change; so what was stopped half way goes on with the papers that have none.
 */
public final class Embeddings {
  /** Few enough to hear of progress, many enough that commits do not matter. */
  private static final int BATCH = 500;

  private final GraphConnection graph;
  private final Lease lease;

  public Embeddings(GraphConnection graph, Lease lease) {
    this.graph = graph;
    this.lease = lease;
  }

  /** A paper's text. */
  public record Text(String id, String title, String abstractText) {}

  /** What stands for a paper. */
  public static final class Vectors {
    private final float[] text;
    private final float[] title;

    /**
     * @param text the vector of title and abstract, which becomes this one's own
     * @param title that of the title alone
     */
    public Vectors(float[] text, float[] title) {
      this.text = text;
      this.title = title;
    }
  }

  /**
   * Sees to it that all embeddings are made by one model.
   *
   * @param model those of any other are removed
   */
  public void madeBy(String model) {
    String stored =
        graph.read(tx -> Cypher.run(tx, "embedder", Map.of()).single().get(0).asString(""));
    if (!stored.equals(model)) {
      forget();
      graph.write(lease, tx -> Cypher.run(tx, "set-embedder", Map.of("embedder", model)).consume());
    }
  }

  private void forget() {
    long removed;
    do {
      removed =
          graph.write(
              lease,
              tx ->
                  Cypher.run(tx, "embeddings-forget", Map.of("size", 10 * BATCH))
                      .single()
                      .get(0)
                      .asLong());
    } while (removed > 0);
  }

  /** How many papers have none. */
  public long missing() {
    return graph.read(tx -> Cypher.run(tx, "embeddings-count", Map.of()).single().get(0).asLong());
  }

  /**
   * Gives one to each paper that has none, batch by batch.
   *
   * @param encoder the vectors of papers, in their order
   * @param onBatch told after each batch how many were written so far
   */
  public void complete(Function<List<Text>, List<Vectors>> encoder, LongConsumer onBatch) {
    long done = 0;
    List<Text> batch = page("");
    while (!batch.isEmpty()) {
      put(batch, encoder.apply(batch));
      done += batch.size();
      onBatch.accept(done);
      batch = page(batch.getLast().id());
    }
  }

  private List<Text> page(String after) {
    return graph.read(
        tx ->
            Cypher.run(tx, "embeddings-missing", Map.of("after", after, "size", BATCH))
                .list(Embeddings::text));
  }

  private static Text text(Record row) {
    return new Text(
        row.get("id").asString(), row.get("title").asString(""), row.get("abstract").asString(""));
  }

  private void put(List<Text> papers, List<Vectors> vectors) {
    List<Map<String, Object>> rows =
        IntStream.range(0, papers.size())
            .mapToObj(i -> row(papers.get(i).id(), vectors.get(i)))
            .toList();
    graph.write(lease, tx -> Cypher.run(tx, "embeddings-put", Map.of("rows", rows)).consume());
  }

  private static Map<String, Object> row(String id, Vectors vectors) {
    return Map.of(
        "id", id,
        "embedding", Values.value(vectors.text),
        "titleEmbedding", Values.value(vectors.title));
  }
}
