package org.papergraph.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.papergraph.sequence.ChainCrf;
import org.papergraph.sequence.LabelSet;

/** The gradient against differences of the loss. */
class ChainGradientTest {
  private static final double STEP = 1e-5;

  private final Random random = new Random(4);
  private final int[] labels = {1, 2, 0, 5, 0};
  private final ChainCrf crf = crf();
  private final double[][] emissions = emissions();

  private ChainCrf crf() {
    ChainCrf free = ChainCrf.ofLabelSet();
    for (double[] row : free.transition()) {
      for (int to = 0; to < row.length; to++) {
        row[to] += random.nextGaussian();
      }
    }
    return free;
  }

  private double[][] emissions() {
    double[][] rows = new double[labels.length][LabelSet.SIZE];
    for (double[] row : rows) {
      for (int label = 0; label < row.length; label++) {
        row[label] = random.nextGaussian();
      }
    }
    return rows;
  }

  @Test
  void emissionsMoveTheLossAsToldAndTransitionsToo() {
    ChainGradient gradient = new ChainGradient(crf);
    float[] told = rows(gradient, certain(), List.<int[]>of(labels));
    for (int word = 0; word < labels.length; word++) {
      for (int label = 0; label < LabelSet.SIZE; label++) {
        assertThat((double) told[word * LabelSet.SIZE + label])
            .isCloseTo(slope(emissions[word], label), within(1e-4));
      }
    }
    for (int from = 0; from < LabelSet.SIZE; from++) {
      for (int to = 0; to < LabelSet.SIZE; to++) {
        if (LabelSet.follows(from, to)) {
          assertThat(gradient.transition()[from][to])
              .isCloseTo(slope(crf.transition()[from], to), within(1e-4));
        }
      }
    }
    assertThat(gradient.start()[0]).isCloseTo(slope(crf.start(), 0), within(1e-4));
    assertThat(gradient.end()[3]).isCloseTo(slope(crf.end(), 3), within(1e-4));
  }

  @Test
  void forbiddenSuccessionsStayForbidden() {
    ChainAdam adam = new ChainAdam(crf);
    ChainGradient gradient = new ChainGradient(crf);
    rows(gradient, certain(), List.<int[]>of(labels));
    double before = gradient.loss();
    adam.step(gradient, 1, 0.01);
    assertThat(crf.transition()[0][2]).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(crf.start()[2]).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(loss()).isLessThan(before);
  }

  @Test
  void nothingIsLearnedFromProbabilitiesThatTheModelGivesItself() {
    float[] told = rows(new ChainGradient(crf), crf.marginals(emissions), List.of());
    for (float value : told) {
      assertThat(value).isZero();
    }
  }

  private float[] rows(ChainGradient gradient, double[][] target, List<int[]> gold) {
    return gradient.rows(List.<double[][]>of(emissions), List.<double[][]>of(target), gold);
  }

  private double[][] certain() {
    return LabelledText.certain(labels);
  }

  private double slope(double[] weights, int at) {
    double kept = weights[at];
    weights[at] = kept + STEP;
    double more = loss();
    weights[at] = kept - STEP;
    double less = loss();
    weights[at] = kept;
    return (more - less) / (2 * STEP);
  }

  private double loss() {
    ChainGradient gradient = new ChainGradient(crf);
    rows(gradient, certain(), List.<int[]>of(labels));
    return gradient.loss();
  }
}
