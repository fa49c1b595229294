package org.papergraph.sequence;

/** The Gaussian error linear unit (Hendrycks and Gimpel 2016): {@code x} times P(N(0,1) < x). */
final class Gelu {
  private Gelu() {}

  static void apply(float[] values) {
    for (int i = 0; i < values.length; i++) {
      values[i] *= (float) (0.5 * (1 + erf(values[i] / Math.sqrt(2))));
    }
  }

  /** To 1.5e-7: Abramowitz and Stegun 1964, 7.1.26. */
  static double erf(double x) {
    double t = 1 / (1 + 0.3275911 * Math.abs(x));
    double tail =
        t
            * (0.254829592
                + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
    return Math.copySign(1 - tail * Math.exp(-x * x), x);
  }
}
