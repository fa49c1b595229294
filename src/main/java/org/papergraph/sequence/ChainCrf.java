package org.papergraph.sequence;

import java.util.Arrays;

/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) over given
 * emissions: a sequence's score is the sum of {@code start} of its first label, {@code end} of its
 * last, {@code transition} of each two neighbours and the emission of each label. All are logs; a
 * weight of negative infinity forbids.
 *
 * @param transition from the label of the row to that of the column
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
public record ChainCrf(double[] start, double[][] transition, double[] end) {

  /** No preference but the forbidden successions of {@link LabelSet}. */
  public static ChainCrf ofLabelSet() {
    int size = LabelSet.SIZE;
    double[] start = new double[size];
    double[][] transition = new double[size][size];
    for (int label = 0; label < size; label++) {
      start[label] = forbiddenUnless(LabelSet.follows(LabelSet.OUTSIDE, label));
      for (int before = 0; before < size; before++) {
        transition[before][label] = forbiddenUnless(LabelSet.follows(before, label));
      }
    }
    return new ChainCrf(start, transition, new double[size]);
  }

  private static double forbiddenUnless(boolean allowed) {
    return allowed ? 0 : Double.NEGATIVE_INFINITY;
  }

  public int labels() {
    return start.length;
  }

  /** For each word (row of {@code emissions}) the probability of each label. */
  public double[][] marginals(double[][] emissions) {
    return emissions.length == 0 ? emissions : Lattice.of(this, emissions).marginals();
  }

  /** The best sequence of labels (Viterbi 1967); of equal ones that of the smallest numbers. */
  public int[] best(double[][] emissions) {
    int words = emissions.length;
    if (words == 0) {
      return new int[0];
    }
    int[][] from = new int[words][labels()];
    double[] score = sum(start, emissions[0]);
    for (int word = 1; word < words; word++) {
      score = step(score, emissions[word], from[word]);
    }
    int[] best = new int[words];
    best[words - 1] = largest(sum(score, end));
    for (int word = words - 1; word > 0; word--) {
      best[word - 1] = from[word][best[word]];
    }
    return best;
  }

  private double[] step(double[] before, double[] emission, int[] from) {
    double[] score = new double[labels()];
    for (int label = 0; label < score.length; label++) {
      double best = Double.NEGATIVE_INFINITY;
      for (int last = 0; last < score.length; last++) {
        double way = before[last] + transition[last][label];
        if (way > best) {
          best = way;
          from[label] = last;
        }
      }
      score[label] = best + emission[label];
    }
    return score;
  }

  private static double[] sum(double[] one, double[] other) {
    double[] sum = one.clone();
    Arrays.setAll(sum, i -> one[i] + other[i]);
    return sum;
  }

  private static int largest(double[] scores) {
    int largest = 0;
    for (int i = 1; i < scores.length; i++) {
      if (scores[i] > scores[largest]) {
        largest = i;
      }
    }
    return largest;
  }
}
