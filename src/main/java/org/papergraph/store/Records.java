package org.papergraph.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.papergraph.graph.RecordRow;

/** The records of a graph: what was read and extracted, from which all else is derived. */
public final class Records {
  /** A page of 4 KB records stays near 10 MB. */
  private static final int PAGE = 2_000;

  private final GraphConnection graph;

  public Records(GraphConnection graph) {
    this.graph = graph;
  }

  /** What is known of each record of {@code source}, by id. */
  public Map<String, KnownRecord> known(String source) {
    return graph.read(
        tx -> {
          Map<String, KnownRecord> known = new HashMap<>();
          Cypher.run(tx, "records-of-source", Map.of("source", source))
              .forEachRemaining(row -> known.put(row.get("id").asString(), known(row)));
          return known;
        });
  }

  /** The ids of all records. */
  public Set<String> ids() {
    return ids("records-ids", Map.of());
  }

  /** The ids of records that another version of the extractor made than {@code extractor}. */
  public Set<String> outdated(String extractor) {
    return ids("records-outdated", Map.of("extractor", extractor));
  }

  private Set<String> ids(String statement, Map<String, Object> params) {
    return graph.read(
        tx -> Set.copyOf(Cypher.run(tx, statement, params).list(row -> row.get("id").asString())));
  }

  private static KnownRecord known(Record row) {
    return new KnownRecord(
        row.get("textHash").asString(),
        row.get("extractor").asString(),
        row.get("position").asLong());
  }

  /** How many records came from each source, by its name in order. */
  public Map<String, Long> sources() {
    return graph.read(
        tx -> {
          Map<String, Long> sources = new LinkedHashMap<>();
          Cypher.run(tx, "records-sources", Map.of())
              .forEachRemaining(
                  row -> sources.put(row.get("source").asString(), row.get("records").asLong()));
          return sources;
        });
  }

  /**
   * All records in the order of their ids, read in pages as the stream is consumed, which may be
   * done in parallel.
   */
  public Stream<RecordRow> all() {
    Iterator<RecordRow> rows =
        Stream.iterate(page(""), page -> !page.isEmpty(), page -> page(page.getLast().id()))
            .flatMap(List::stream)
            .iterator();
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(
            rows, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE),
        false);
  }

  private List<RecordRow> page(String after) {
    return graph.read(
        tx ->
            Cypher.run(tx, "records-page", Map.of("after", after, "size", PAGE))
                .list(row -> record(row.get("record"))));
  }

  private static RecordRow record(Value node) {
    return new RecordRow(
        node.get("id").asString(),
        node.get("source").asString(),
        node.get("position").asLong(),
        node.get("textHash").asString(),
        node.get("extractor").asString(),
        node.get("payload").asString());
  }

  /**
   * Writes records in batches as they come, new ones and changed ones alike.
   *
   * @param onBatch told after each batch how many were written so far
   */
  public void put(Iterator<RecordRow> rows, Lease lease, LongConsumer onBatch) {
    AtomicLong written = new AtomicLong();
    Batches.DEFAULT.each(
        rows,
        batch -> {
          put(batch, lease);
          onBatch.accept(written.addAndGet(batch.size()));
        });
  }

  private void put(List<RecordRow> batch, Lease lease) {
    List<Map<String, Object>> rows = batch.stream().map(Records::row).toList();
    graph.write(lease, tx -> Cypher.run(tx, "records-put", Map.of("rows", rows)).consume());
  }

  private static Map<String, Object> row(RecordRow row) {
    return Map.of(
        "id",
        row.id(),
        "properties",
        Map.of(
            "source", row.source(),
            "position", row.position(),
            "textHash", row.textHash(),
            "extractor", row.extractor(),
            "payload", row.payload()));
  }

  /** Notes new positions within their sources, by the records' ids. */
  public void move(Map<String, Integer> positions, Lease lease) {
    Batches.DEFAULT.each(
        positions.entrySet().iterator(),
        batch -> {
          List<Map<String, Object>> rows =
              batch.stream()
                  .map(e -> Map.<String, Object>of("id", e.getKey(), "position", e.getValue()))
                  .toList();
          graph.write(lease, tx -> Cypher.run(tx, "records-move", Map.of("rows", rows)).consume());
        });
  }

  /** Removes the records with these ids; their papers follow with the next written graph. */
  public void remove(Collection<String> ids, Lease lease) {
    Removal removal = new Removal("records", true);
    Batches.DEFAULT.each(
        ids.iterator(), batch -> graph.write(lease, tx -> removal.remove(tx, batch)));
  }
}
