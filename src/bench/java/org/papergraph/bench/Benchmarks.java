package org.papergraph.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.FileUtils;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmark that property {@code benchmark} names. */
final class Benchmarks {
  private Benchmarks() {}

  /** What measures in a folder of its own. */
  @FunctionalInterface
  private interface Measurement {
    void run(Path temp) throws IOException, InterruptedException;
  }

  /**
   * @param args {@code extract}, {@code build}, {@code kill}, {@code load}, {@code latency}, {@code
   *     related} or {@code export}
   */
  public static void main(String[] args)
      throws RunnerException, IOException, InterruptedException {
    switch (args[0]) {
      case "extract" -> extract();
      case "build" -> measure(BuildBenchmark::run);
      case "kill" -> measure(KilledBuild::run);
      case "export" -> measure(ExportBenchmark::run);
      case "latency" -> measure(CommandLatency::run);
      case "load" -> measure(LoadBenchmark::run);
      case "related" -> measure(RelatedBenchmark::run);
      default -> throw new IllegalArgumentException("There is no benchmark " + args[0]);
    }
  }

  /** On one thread, then on two, each in a process of its own. */
  private static void extract() throws RunnerException {
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

  /** What fails leaves its folder, which tells why. */
  private static void measure(Measurement measurement) throws IOException, InterruptedException {
    Path temp = Files.createTempDirectory("papergraph");
    measurement.run(temp);
    FileUtils.deleteQuietly(temp.toFile());
  }
}
