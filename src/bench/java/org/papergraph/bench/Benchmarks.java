package org.papergraph.bench;

import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs all benchmarks on one thread, then on two, each in a process of its own. */
final class Benchmarks {
  private Benchmarks() {}

  public static void main(String[] args) throws RunnerException {
    for (int threads = 1; threads <= 2; threads++) {
      new Runner(
              new OptionsBuilder()
                  .include(Benchmarks.class.getPackageName())
                  .threads(threads)
                  .addProfiler(PeakMemory.class)
                  .build())
          .run();
    }
  }
}
