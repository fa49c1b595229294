package org.papergraph.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.papergraph.corpus.Metadata;
import org.papergraph.corpus.Paper;
import org.papergraph.corpus.SourceRecord;
import org.papergraph.graph.RecordRow;

@Timeout(60)
class ExtractionPipelineTest {
  private static final int MANY = 5_000;

  private static SourceRecord record(int number) {
    return new SourceRecord(
        "r" + number, "/refs.bib", number, new Paper("Title", "", Metadata.NONE));
  }

  private static RecordRow row(SourceRecord record) {
    return new RecordRow(record.id(), record.source(), record.position(), "hash", "1", "{}");
  }

  private static void run(
      Consumer<Consumer<SourceRecord>> reading,
      Function<SourceRecord, RecordRow> extract,
      Consumer<RecordRow> extracted) {
    try (ExtractionPipeline pipeline = new ExtractionPipeline(extract)) {
      pipeline.run(reading, extracted);
    }
  }

  private static void many(Consumer<SourceRecord> records) {
    IntStream.range(0, MANY).mapToObj(ExtractionPipelineTest::record).forEach(records);
  }

  @Test
  void recordsComeOutInTheOrderOfReading() {
    List<Long> positions = new ArrayList<>();
    run(
        ExtractionPipelineTest::many,
        ExtractionPipelineTest::row,
        r -> positions.add(r.position()));
    assertThat(positions).hasSize(MANY).isSorted();
  }

  @Test
  void fewAreInMemoryHoweverSlowlyTheyAreTaken() {
    AtomicInteger read = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    AtomicInteger taken = new AtomicInteger();
    run(
        records ->
            many(
                record -> {
                  most.accumulateAndGet(read.incrementAndGet() - taken.get(), Math::max);
                  records.accept(record);
                }),
        ExtractionPipelineTest::row,
        row -> taken.incrementAndGet());
    assertThat(taken).hasValue(MANY);
    assertThat(most.get()).isLessThan(MANY / 5);
  }

  @Test
  void aReaderThatIsStoppedSaysNothing() {
    List<Throwable> uncaught = Collections.synchronizedList(new ArrayList<>());
    Thread.setDefaultUncaughtExceptionHandler((thread, e) -> uncaught.add(e));
    try {
      assertThatThrownBy(
              () ->
                  run(
                      ExtractionPipelineTest::many,
                      ExtractionPipelineTest::row,
                      row -> {
                        throw new IllegalStateException("the server is gone");
                      }))
          .hasMessage("the server is gone");
      Set<Thread> threads = Thread.getAllStackTraces().keySet();
      for (Thread thread : threads) {
        if (thread.getName().equals("papergraph-reader")) {
          thread.join();
        }
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    } finally {
      Thread.setDefaultUncaughtExceptionHandler(null);
    }
    assertThat(uncaught).isEmpty();
  }

  @Test
  void aFailureAnywhereEndsAll() {
    IllegalStateException failure = new IllegalStateException("broken");
    AtomicInteger read = new AtomicInteger();
    Consumer<Consumer<SourceRecord>> counted =
        records ->
            many(
                record -> {
                  read.incrementAndGet();
                  records.accept(record);
                });
    assertThatThrownBy(
            () ->
                run(
                    records -> {
                      records.accept(record(1));
                      throw failure;
                    },
                    ExtractionPipelineTest::row,
                    row -> {}))
        .isSameAs(failure);
    assertThatThrownBy(
            () ->
                run(
                    counted,
                    record -> {
                      throw failure;
                    },
                    row -> {}))
        .isSameAs(failure);
    assertThatThrownBy(
            () ->
                run(
                    counted,
                    ExtractionPipelineTest::row,
                    row -> {
                      throw failure;
                    }))
        .isSameAs(failure);
    assertThat(read.get()).as("reading stopped").isLessThan(2 * MANY);
  }
}
