package org.papergraph.store;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.papergraph.PapergraphException;

/** Waits for what other processes do, which nothing announces. */
final class Waiting {
  private static final Duration POLL = Duration.ofMillis(50);

  private Waiting() {}

  /** What {@code look} finds, as soon as it does, or nothing when the time is over. */
  static <T> Optional<T> until(Duration patience, Supplier<Optional<T>> look) {
    long deadline = System.nanoTime() + patience.toNanos();
    Optional<T> found = look.get();
    while (found.isEmpty() && System.nanoTime() - deadline < 0) {
      pause(POLL);
      found = look.get();
    }
    return found;
  }

  static void pause(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PapergraphException("Interrupted while waiting.", e);
    }
  }
}
