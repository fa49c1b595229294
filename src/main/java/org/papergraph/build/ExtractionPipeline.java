package org.papergraph.build;

import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import org.papergraph.corpus.SourceRecord;
import org.papergraph.graph.RecordRow;

/**
 * Extracts records on all cores while others are read and those before are written. What waits
 * between the three is bounded, so that memory does not grow with the number of records.
 */
final class ExtractionPipeline implements AutoCloseable {
  /** More than the cores extract while a batch is written. */
  private static final int MOST_WAITING = 500;

  private final Function<SourceRecord, RecordRow> extract;
  private final ExecutorService reader =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("papergraph-reader").factory());
  private final ExecutorService workers =
      Executors.newFixedThreadPool(
          Runtime.getRuntime().availableProcessors(),
          Thread.ofPlatform().name("papergraph-extractor-", 1).factory());
  private final BlockingQueue<Future<Optional<RecordRow>>> waiting =
      new ArrayBlockingQueue<>(MOST_WAITING);

  ExtractionPipeline(Function<SourceRecord, RecordRow> extract) {
    this.extract = extract;
  }

  /**
   * Extracts what {@code reading} hands to its consumer.
   *
   * @param extracted takes the records in the order of reading, in the calling thread
   */
  void run(Consumer<Consumer<SourceRecord>> reading, Consumer<RecordRow> extracted) {
    // Submitted, not executed: what stops it is told by whoever stopped it.
    Future<?> ignored = reader.submit(() -> read(reading));
    try {
      Optional<RecordRow> row = waiting.take().get();
      while (row.isPresent()) {
        extracted.accept(row.get());
        row = waiting.take().get();
      }
    } catch (ExecutionException e) {
      throw unchecked(e.getCause());
    } catch (InterruptedException e) {
      throw stopped(e);
    }
  }

  private void read(Consumer<Consumer<SourceRecord>> reading) {
    try {
      reading.accept(record -> put(workers.submit(() -> Optional.of(extract.apply(record)))));
      put(CompletableFuture.completedFuture(Optional.empty()));
    } catch (RuntimeException | Error e) {
      put(CompletableFuture.failedFuture(e));
    }
  }

  private void put(Future<Optional<RecordRow>> record) {
    try {
      waiting.put(record);
    } catch (InterruptedException e) {
      throw stopped(e);
    }
  }

  private static RuntimeException unchecked(Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return (RuntimeException) cause;
  }

  private static IllegalStateException stopped(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new IllegalStateException("stopped", e);
  }

  /** Ends reading and extracting, whatever is still waiting. */
  @Override
  public void close() {
    reader.shutdownNow();
    workers.shutdownNow();
  }
}
