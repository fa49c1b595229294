package org.papergraph.cli;

import java.io.PrintWriter;
import java.util.function.Supplier;

/** Tells a user who ends a build (Ctrl-C, a signal) that nothing is lost. */
final class Interruption {
  private Interruption() {}

  /** Does {@code work}, during which the user may be told. */
  static <T> T during(PrintWriter err, Supplier<T> work) {
    Thread hook =
        Thread.ofPlatform()
            .unstarted(
                () ->
                    err.println(
                        "\nStopped. What was extracted is kept; the same command goes on there."));
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      return work.get();
    } finally {
      remove(hook);
    }
  }

  private static void remove(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // This is the end already.
    }
  }
}
