package org.papergraph.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.papergraph.store.BuildListener;
import org.papergraph.store.Stage;

/**
 * Shows how far long work has come: on a terminal in one line that is written over, elsewhere in a
 * line a minute.
 */
final class Progress implements BuildListener, AutoCloseable {
  private static final String ERASE_LINE = "\r\u001b[K";
  private static final String NONE = "";
  private static final long SECOND = 1_000_000_000L;
  private static final long ON_TERMINAL = SECOND / 5;
  private static final long ELSEWHERE = 60 * SECOND;
  private static final long LONG = 60 * SECOND;

  private final PrintWriter err;
  private final boolean interactive;
  private final LongSupplier clock;
  private final Map<String, Long> times = new LinkedHashMap<>();
  private String step = NONE;
  private long stageStart;
  private long lastShown;

  Progress(Surroundings surroundings) {
    this(surroundings.err(), surroundings.interactive(), System::nanoTime);
  }

  /**
   * @param clock nanoseconds from any moment
   */
  Progress(PrintWriter err, boolean interactive, LongSupplier clock) {
    this.err = err;
    this.interactive = interactive;
    this.clock = clock;
    this.lastShown = clock.getAsLong();
  }

  @Override
  public void progress(Stage stage, long done, long total) {
    at(label(stage), done, total);
  }

  /**
   * Shows how far a step has come.
   *
   * @param current what is done, as a user would say it
   * @param total of what is to be done; 0 if nobody knows
   */
  void at(String current, long done, long total) {
    long now = clock.getAsLong();
    boolean begins = !current.equals(step);
    if (begins) {
      begin(current, now);
    }
    boolean ends = done == total;
    if (!current.equals(NONE)
        && (now - lastShown >= pause() || (interactive && (begins || ends)))) {
      lastShown = now;
      show(current + reached(done, total, now - stageStart));
    }
  }

  private void begin(String next, long now) {
    if (!step.equals(NONE)) {
      times.merge(step, now - stageStart, Long::sum);
    }
    step = next;
    stageStart = now;
  }

  private long pause() {
    return interactive ? ON_TERMINAL : ELSEWHERE;
  }

  private void show(String line) {
    if (interactive) {
      err.print(ERASE_LINE + line);
    } else {
      err.println(line);
    }
    err.flush();
  }

  private static String reached(long done, long total, long nanos) {
    if (total == 0) {
      return done == 0 ? "…" : ": %d…".formatted(done);
    }
    String reached = ": %d of %d".formatted(done, total);
    return done == 0 || nanos < SECOND ? reached : reached + pace(done, total, nanos);
  }

  /** How fast it goes, and when at that rate the rest will be done. */
  private static String pace(long done, long total, long nanos) {
    double perSecond = (double) done * SECOND / nanos;
    String rate = String.format(Locale.ROOT, perSecond < 10 ? "%.1f" : "%.0f", perSecond);
    return ", %s a second, %s left".formatted(rate, time((total - done) / perSecond));
  }

  private static String time(double seconds) {
    if (seconds < 100) {
      return "%.0f s".formatted(seconds);
    }
    return seconds < 100 * 60
        ? "%.0f min".formatted(seconds / 60)
        : String.format(Locale.ROOT, "%.1f h", seconds / 3600);
  }

  private static String label(Stage stage) {
    return switch (stage) {
      case RECORDS -> "Extracting papers";
      case RESOLUTION -> "Resolving names";
      case TERMS -> "Writing terms";
      case PAPERS -> "Writing papers";
      case REMOVALS -> "Removing";
      case EMBEDDINGS -> "Embedding papers";
      case DONE -> NONE;
    };
  }

  /** Leaves the line to whatever is told next; of a long build says where its time went. */
  @Override
  public void close() {
    if (interactive) {
      err.print(ERASE_LINE);
      err.flush();
    }
    begin(NONE, clock.getAsLong());
    long all = times.values().stream().mapToLong(Long::longValue).sum();
    if (all >= LONG) {
      err.println(
          times.entrySet().stream()
              .map(e -> e.getKey().toLowerCase(Locale.ROOT) + " " + seconds(e.getValue()))
              .collect(Collectors.joining(", ", "Took " + seconds(all) + ": ", ".")));
    }
  }

  private static String seconds(long nanos) {
    return String.format(Locale.ROOT, "%.1f s", (double) nanos / SECOND);
  }
}
