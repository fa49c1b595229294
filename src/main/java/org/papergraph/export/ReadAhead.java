package org.papergraph.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import org.papergraph.query.Rows;

/**
 * Reads rows in a thread of its own, some ahead of the one that is written: for most formats one
 * takes about as long as the other.
 */
final class ReadAhead implements Rows {
  private static final int BATCH = 32;

  /** That wait to be written; a term's row with its sentences may take tens of kilobytes. */
  private static final int BATCHES = 8;

  private static final List<List<Object>> END = List.of();

  private final BlockingQueue<List<List<Object>>> batches = new ArrayBlockingQueue<>(BATCHES);
  private List<List<Object>> batch = new ArrayList<>(BATCH);
  private volatile boolean stopped;
  private Throwable failure;

  private ReadAhead() {}

  /** What reads all rows of one result. */
  @FunctionalInterface
  interface Reading {
    void run(Rows rows) throws IOException;
  }

  /**
   * Hands on each row, in the thread that calls.
   *
   * @throws IOException what {@code reading} or {@code sink} throws; then nothing reads any more
   */
  static void each(Reading reading, Sink<List<Object>> sink) throws IOException {
    ReadAhead ahead = new ReadAhead();
    Thread reader =
        Thread.ofPlatform().name("read-ahead").daemon().start(() -> ahead.read(reading));
    try {
      ahead.take(sink);
    } finally {
      ahead.stop(reader);
    }
    ahead.rethrow();
  }

  private void read(Reading reading) {
    try {
      reading.run(this);
      put(batch);
    } catch (Throwable e) {
      failure = e;
    } finally {
      put(END);
    }
  }

  @Override
  public void columns(List<String> names) {}

  @Override
  public void row(List<Object> values) {
    if (stopped) {
      throw new CancellationException("Nobody takes the rows any more.");
    }
    batch.add(values);
    if (batch.size() == BATCH) {
      put(batch);
      batch = new ArrayList<>(BATCH);
    }
  }

  private void take(Sink<List<Object>> sink) throws IOException {
    for (List<List<Object>> rows = next(); !rows.isEmpty(); rows = next()) {
      for (List<Object> row : rows) {
        sink.take(row);
      }
    }
  }

  /** Waits until the transaction has ended. What the reader may still put has room then. */
  private void stop(Thread reader) {
    stopped = true;
    batches.clear();
    try {
      reader.join();
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private void put(List<List<Object>> rows) {
    try {
      batches.put(rows);
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private List<List<Object>> next() {
    try {
      return batches.take();
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private static IllegalStateException interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new IllegalStateException(e);
  }

  private void rethrow() throws IOException {
    switch (failure) {
      case null -> {}
      case IOException e -> throw e;
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      default -> throw new IllegalStateException(failure);
    }
  }
}
