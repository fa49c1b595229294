package org.papergraph.eval;

import java.util.Arrays;
import java.util.Locale;
import java.util.Random;

/**
 * How far the mean of differences may be off: the middle 95 % of the means of samples drawn from
 * them with replacement (Efron and Tibshirani, 1993). The same differences always give the same.
 */
record PairedBootstrap(double mean, double low, double high) {
  private static final int SAMPLES = 10_000;
  private static final long SEED = 1;

  static PairedBootstrap of(double[] differences) {
    Random random = new Random(SEED);
    double[] means = new double[SAMPLES];
    for (int i = 0; i < SAMPLES; i++) {
      means[i] =
          random
              .ints(differences.length, 0, differences.length)
              .mapToDouble(drawn -> differences[drawn])
              .average()
              .orElse(0);
    }
    Arrays.sort(means);
    return new PairedBootstrap(
        Arrays.stream(differences).average().orElse(0),
        means[SAMPLES / 40],
        means[SAMPLES - 1 - SAMPLES / 40]);
  }

  /** As in "+0.0120 (95 % from -0.0031 to 0.0274)". */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%+.4f (95 %% from %.4f to %.4f)", mean, low, high);
  }
}
