package org.papergraph.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The CRF against sums and maxima over every sequence of labels, one by one. */
class ChainCrfTest {
  private static final int LABELS = 3;

  private final double[][] sums = new double[6][LABELS];
  private final double[][] pairs = new double[LABELS][LABELS];
  private double total;
  private double bestScore = Double.NEGATIVE_INFINITY;
  private int[] best = {};

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void agreesWithEverySequenceTogether(long seed) {
    Random random = new Random(seed);
    int words = 1 + random.nextInt(5);
    double[][] transition = values(random, LABELS);
    transition[0][2] = Double.NEGATIVE_INFINITY;
    ChainCrf crf = new ChainCrf(values(random, 1)[0], transition, values(random, 1)[0]);
    double[][] emissions = values(random, words);
    emissions[0][0] += 800; // Beyond what a double's exponential holds.
    emissions[0][1] += 800;
    walk(crf, emissions, new int[words], 0);

    Lattice lattice = Lattice.of(crf, emissions);
    double[][] expected = new double[LABELS][LABELS];
    lattice.addTransitions(expected);
    assertThat(lattice.logPartition()).isCloseTo(Math.log(total) + 800, within(1e-9));
    assertThat(crf.best(emissions)).isEqualTo(best);
    for (int label = 0; label < LABELS; label++) {
      for (int word = 0; word < words; word++) {
        assertThat(crf.marginals(emissions)[word][label])
            .isCloseTo(sums[word][label] / total, within(1e-9));
      }
      for (int next = 0; next < LABELS; next++) {
        assertThat(expected[label][next]).isCloseTo(pairs[label][next] / total, within(1e-9));
      }
    }
  }

  private void walk(ChainCrf crf, double[][] emissions, int[] labels, int at) {
    if (at == labels.length) {
      add(crf, emissions, labels);
      return;
    }
    for (int label = 0; label < LABELS; label++) {
      labels[at] = label;
      walk(crf, emissions, labels, at + 1);
    }
  }

  private void add(ChainCrf crf, double[][] emissions, int[] labels) {
    int last = labels.length - 1;
    double score = crf.start()[labels[0]] + crf.end()[labels[last]] - 800;
    for (int i = 0; i <= last; i++) {
      score += emissions[i][labels[i]];
      score += i == 0 ? 0 : crf.transition()[labels[i - 1]][labels[i]];
    }
    double mass = Math.exp(score);
    total += mass;
    for (int i = 0; i <= last; i++) {
      sums[i][labels[i]] += mass;
      if (i > 0) {
        pairs[labels[i - 1]][labels[i]] += mass;
      }
    }
    if (score > bestScore) {
      bestScore = score;
      best = labels.clone();
    }
  }

  private static double[][] values(Random random, int rows) {
    double[][] values = new double[rows][LABELS];
    for (double[] row : values) {
      for (int i = 0; i < LABELS; i++) {
        row[i] = random.nextGaussian() * 3;
      }
    }
    return values;
  }
}
