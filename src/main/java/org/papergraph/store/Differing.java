package org.papergraph.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * Those of many rows that differ from what the graph holds. Rows are made on all cores, a chunk
 * ahead of whoever writes them, and only as many are in memory.
 */
final class Differing<T> implements Iterator<T> {
  private static final int CHUNK = 1_000;

  private final List<T> rows;
  private final Function<T, String> key;
  private final Function<T, String> digest;
  private final Digests digests;
  private final Set<String> wanted = new HashSet<>();
  private final List<String> written = new ArrayList<>();
  private Iterator<Compared<T>> chunk = Collections.emptyIterator();
  private CompletableFuture<List<Compared<T>>> ahead;
  private Optional<T> next = Optional.empty();
  private int from;

  /** A row, where it is to be written. */
  private record Compared<T>(String key, Optional<T> row) {}

  Differing(List<T> rows, Function<T, String> key, Function<T, String> digest, Digests digests) {
    this.rows = rows;
    this.key = key;
    this.digest = digest;
    this.digests = digests;
    this.ahead = CompletableFuture.supplyAsync(this::compareChunk);
  }

  private List<Compared<T>> compareChunk() {
    int to = Math.min(rows.size(), from + CHUNK);
    List<T> next = rows.subList(from, to);
    from = to;
    return next.parallelStream().map(this::compare).toList();
  }

  private Compared<T> compare(T row) {
    boolean differs = digests.differs(key.apply(row), digest.apply(row));
    return new Compared<>(key.apply(row), differs ? Optional.of(row) : Optional.empty());
  }

  @Override
  public boolean hasNext() {
    while (next.isEmpty() && (chunk.hasNext() || compareMore())) {
      Compared<T> compared = chunk.next();
      wanted.add(compared.key());
      next = compared.row();
    }
    return next.isPresent();
  }

  /** Whether there is another chunk, which then is at hand, and the one after it in the making. */
  private boolean compareMore() {
    List<Compared<T>> more = ahead.join();
    chunk = more.iterator();
    ahead = CompletableFuture.supplyAsync(this::compareChunk);
    return !more.isEmpty();
  }

  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    T row = next.orElseThrow();
    next = Optional.empty();
    written.add(key.apply(row));
    return row;
  }

  /** How many rows there are, those that are as they were among them. */
  int size() {
    return rows.size();
  }

  /** How many of them were looked at. */
  int compared() {
    return wanted.size();
  }

  /** Whether the graph held the node before. */
  boolean isKnown(T row) {
    return digests.has(key.apply(row));
  }

  /** Keys of nodes that the graph holds and no row stands for, once all rows were gone through. */
  List<String> gone() {
    return digests.gone(wanted);
  }

  /** Keys of nodes that the graph did not hold. */
  List<String> added() {
    return written.stream().filter(key -> !digests.has(key)).toList();
  }

  /** What became of the nodes, once all rows were gone through. */
  Changes.Counts counts() {
    return digests.counts(written, gone());
  }
}
