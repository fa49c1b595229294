package org.papergraph.train;

import java.util.ArrayList;
import java.util.List;
import org.papergraph.sequence.ChainCrf;

/** Adam (Kingma and Ba, ICLR 2015) over a chain's few weights. */
final class ChainAdam {
  private static final double BETA1 = 0.9;
  private static final double BETA2 = 0.999;
  private static final double EPSILON = 1e-8;

  private final List<double[]> weights;
  private final List<double[]> means = new ArrayList<>();
  private final List<double[]> squares = new ArrayList<>();
  private int steps;

  ChainAdam(ChainCrf crf) {
    this.weights = rows(crf);
    for (double[] row : weights) {
      means.add(new double[row.length]);
      squares.add(new double[row.length]);
    }
  }

  /** All weights of a chain, as they stand in it. */
  static List<double[]> rows(ChainCrf crf) {
    return rows(crf.start(), crf.transition(), crf.end());
  }

  private static List<double[]> rows(double[] start, double[][] transition, double[] end) {
    List<double[]> rows = new ArrayList<>(List.of(transition));
    rows.add(start);
    rows.add(end);
    return rows;
  }

  /** Forbidden moves are never expected: they stay at minus infinity. */
  void step(ChainGradient gradient, double scale, double rate) {
    steps++;
    double corrected = rate * Math.sqrt(1 - Math.pow(BETA2, steps)) / (1 - Math.pow(BETA1, steps));
    List<double[]> rows = rows(gradient.start(), gradient.transition(), gradient.end());
    for (int row = 0; row < rows.size(); row++) {
      for (int i = 0; i < rows.get(row).length; i++) {
        move(row, i, rows.get(row)[i] * scale, corrected);
      }
    }
  }

  private void move(int row, int i, double gradient, double rate) {
    double[] mean = means.get(row);
    double[] square = squares.get(row);
    mean[i] = BETA1 * mean[i] + (1 - BETA1) * gradient;
    square[i] = BETA2 * square[i] + (1 - BETA2) * gradient * gradient;
    weights.get(row)[i] -= rate * mean[i] / (Math.sqrt(square[i]) + EPSILON);
  }
}
