package org.papergraph.train;

/**
 * Weights that learn by FTRL-Proximal, which keeps those of little use at exactly zero (McMahan et
 * al., "Ad click prediction: a view from the trenches", KDD 2013).
 */
final class FtrlProximal {
  private static final double SLOWING = 1;

  private final double rate;
  private final double sparsity;
  private final float[] weights;
  private final float[] leads;
  private final float[] squares;

  /**
   * @param rate of learning, "alpha"
   * @param sparsity weight of the sum of absolute weights, "lambda 1"
   */
  FtrlProximal(int size, double rate, double sparsity) {
    this.rate = rate;
    this.sparsity = sparsity;
    this.weights = new float[size];
    this.leads = new float[size];
    this.squares = new float[size];
  }

  float weight(int index) {
    return weights[index];
  }

  /** Takes one gradient of the loss by the weight at {@code index} into account. */
  void learn(int index, double gradient) {
    double square = squares[index] + gradient * gradient;
    double step = (Math.sqrt(square) - Math.sqrt(squares[index])) / rate;
    double lead = leads[index] + gradient - step * weights[index];
    squares[index] = (float) square;
    leads[index] = (float) lead;
    double excess = Math.abs(lead) - sparsity;
    weights[index] =
        excess <= 0
            ? 0
            : (float) (-Math.signum(lead) * excess / ((SLOWING + Math.sqrt(square)) / rate));
  }
}
