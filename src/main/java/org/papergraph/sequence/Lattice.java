package org.papergraph.sequence;

import java.util.Arrays;

/**
 * What forward-backward finds for one sentence: the sums over all label sequences. Each word's
 * forward and backward sums are scaled to stay within a double's reach (Rabiner 1989).
 */
public final class Lattice {
  private final int words;
  private final int labels;
  private final double[] factors;
  private final double[][] potentials;
  private final double[][] forward;
  private final double[][] backward;
  private double logPartition;

  private Lattice(ChainCrf crf, double[][] emissions) {
    this.words = emissions.length;
    this.labels = crf.labels();
    this.factors = exponentials(crf.transition());
    this.potentials = potentials(crf, emissions);
    this.forward = new double[words][labels];
    this.backward = new double[words][labels];
    forward();
    backward();
  }

  /**
   * Sums over all sequences.
   *
   * @param emissions at least one row
   */
  public static Lattice of(ChainCrf crf, double[][] emissions) {
    return new Lattice(crf, emissions);
  }

  /** Column by column: what leads to a label stands together. */
  private static double[] exponentials(double[][] transition) {
    int size = transition.length;
    double[] factors = new double[size * size];
    for (int from = 0; from < size; from++) {
      for (int to = 0; to < size; to++) {
        factors[to * size + from] = Math.exp(transition[from][to]);
      }
    }
    return factors;
  }

  /** Start and end weights count as emissions of the first and last word. */
  private double[][] potentials(ChainCrf crf, double[][] emissions) {
    double[][] result = new double[words][];
    for (int word = 0; word < words; word++) {
      double[] logs = emissions[word].clone();
      for (int label = 0; label < labels; label++) {
        logs[label] += word == 0 ? crf.start()[label] : 0;
        logs[label] += word == words - 1 ? crf.end()[label] : 0;
      }
      result[word] = exponentials(logs);
    }
    return result;
  }

  private double[] exponentials(double[] logs) {
    double largest = Double.NEGATIVE_INFINITY;
    for (double log : logs) {
      largest = Math.max(largest, log);
    }
    for (int label = 0; label < labels; label++) {
      logs[label] = Math.exp(logs[label] - largest);
    }
    logPartition += largest;
    return logs;
  }

  private void forward() {
    for (int word = 0; word < words; word++) {
      double[] here = forward[word];
      for (int label = 0; label < labels; label++) {
        here[label] = potentials[word][label] * (word == 0 ? 1 : leadingTo(label, word));
      }
      logPartition += Math.log(scale(here));
    }
  }

  private double leadingTo(int label, int word) {
    double[] before = forward[word - 1];
    double sum = 0;
    for (int last = 0, i = label * labels; last < labels; last++, i++) {
      sum += before[last] * factors[i];
    }
    return sum;
  }

  private void backward() {
    Arrays.fill(backward[words - 1], 1.0 / labels);
    for (int word = words - 2; word >= 0; word--) {
      double[] here = backward[word];
      for (int next = 0; next < labels; next++) {
        double ahead = backward[word + 1][next] * potentials[word + 1][next];
        for (int label = 0, i = next * labels; ahead > 0 && label < labels; label++, i++) {
          here[label] += ahead * factors[i];
        }
      }
      scale(here);
    }
  }

  /** Makes the values sum up to 1 and returns what they summed up to. */
  private static double scale(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    for (int i = 0; i < values.length; i++) {
      values[i] /= sum;
    }
    return sum;
  }

  /** The log of the sum over all sequences of their exponentiated scores. */
  public double logPartition() {
    return logPartition;
  }

  /** For each word the probability of each label. */
  public double[][] marginals() {
    double[][] marginals = new double[words][labels];
    for (int word = 0; word < words; word++) {
      for (int label = 0; label < labels; label++) {
        marginals[word][label] = forward[word][label] * backward[word][label];
      }
      scale(marginals[word]);
    }
    return marginals;
  }

  /**
   * Adds up how often each label is expected to follow each other in the sentence.
   *
   * @param counts from the label of the row to that of the column
   */
  public void addTransitions(double[][] counts) {
    double[] pairs = new double[labels * labels];
    for (int word = 1; word < words; word++) {
      pairs(word, pairs);
      for (int to = 0, i = 0; to < labels; to++) {
        for (int from = 0; from < labels; from++, i++) {
          counts[from][to] += pairs[i];
        }
      }
    }
  }

  private void pairs(int word, double[] pairs) {
    for (int to = 0, i = 0; to < labels; to++) {
      double ahead = backward[word][to] * potentials[word][to];
      for (int from = 0; from < labels; from++, i++) {
        pairs[i] = forward[word - 1][from] * factors[i] * ahead;
      }
    }
    scale(pairs);
  }
}
