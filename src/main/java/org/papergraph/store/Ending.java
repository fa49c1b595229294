package org.papergraph.store;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.papergraph.PapergraphException;

/** Lets a process that is asked to end (SIGTERM, Ctrl-C) first do what it must. */
final class Ending implements AutoCloseable {
  private static final Duration GRACE = Duration.ofSeconds(30);

  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch done = new CountDownLatch(1);
  private final Thread hook = new Thread(this::askAndWait, "papergraph-ending");

  Ending() {
    Runtime.getRuntime().addShutdownHook(hook);
  }

  private void askAndWait() {
    asked.countDown();
    await(done, GRACE);
  }

  /** Waits; says whether the process was asked to end meanwhile. */
  boolean isAsked(Duration patience) {
    return await(asked, patience);
  }

  private static boolean await(CountDownLatch latch, Duration patience) {
    try {
      return latch.await(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PapergraphException("Interrupted while serving.", e);
    }
  }

  /** Lets the process end. */
  @Override
  public void close() {
    done.countDown();
    if (asked.getCount() > 0) {
      Runtime.getRuntime().removeShutdownHook(hook);
    }
  }
}
