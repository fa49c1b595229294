package org.papergraph.train;

import java.util.List;
import org.papergraph.sequence.ChainCrf;
import org.papergraph.sequence.LabelSet;
import org.papergraph.sequence.Lattice;

/**
 * The gradient of a chain's cross-entropy, summed up over sentences: what the model expects less
 * what the target holds (Lafferty, McCallum and Pereira 2001).
 */
final class ChainGradient {
  private final ChainCrf crf;
  private final double[] start = new double[LabelSet.SIZE];
  private final double[][] transition = new double[LabelSet.SIZE][LabelSet.SIZE];
  private final double[] end = new double[LabelSet.SIZE];
  private double loss;

  ChainGradient(ChainCrf crf) {
    this.crf = crf;
  }

  /**
   * The gradient by the emissions of all words of a text, row by row.
   *
   * @param labels a list for each sentence; none where only the targets are known
   */
  float[] rows(List<double[][]> emissions, List<double[][]> targets, List<int[]> labels) {
    int words = targets.stream().mapToInt(rows -> rows.length).sum();
    float[] gradient = new float[words * LabelSet.SIZE];
    int next = 0;
    for (int sentence = 0; sentence < emissions.size(); sentence++) {
      int[] gold = labels.isEmpty() ? new int[0] : labels.get(sentence);
      for (double[] row : differences(emissions.get(sentence), targets.get(sentence), gold)) {
        for (double value : row) {
          gradient[next++] = (float) value;
        }
      }
    }
    return gradient;
  }

  private double[][] differences(double[][] emissions, double[][] target, int[] labels) {
    Lattice lattice = Lattice.of(crf, emissions);
    double[][] rows = lattice.marginals();
    for (int word = 0; word < rows.length; word++) {
      for (int label = 0; label < LabelSet.SIZE; label++) {
        rows[word][label] -= target[word][label];
      }
    }
    if (labels.length > 0) {
      lattice.addTransitions(transition);
      addGold(labels, rows);
      loss += lattice.logPartition() - score(emissions, labels);
    }
    return rows;
  }

  /** Transitions are learned from gold labels alone: probabilities are known word by word. */
  private void addGold(int[] labels, double[][] rows) {
    for (int word = 1; word < labels.length; word++) {
      transition[labels[word - 1]][labels[word]]--;
    }
    for (int label = 0; label < LabelSet.SIZE; label++) {
      start[label] += rows[0][label];
      end[label] += rows[rows.length - 1][label];
    }
  }

  private double score(double[][] emissions, int[] labels) {
    double score = crf.start()[labels[0]] + crf.end()[labels[labels.length - 1]];
    for (int word = 0; word < labels.length; word++) {
      score += emissions[word][labels[word]];
      score += word == 0 ? 0 : crf.transition()[labels[word - 1]][labels[word]];
    }
    return score;
  }

  double[] start() {
    return start;
  }

  double[][] transition() {
    return transition;
  }

  double[] end() {
    return end;
  }

  /** The negative log-likelihood of the gold labels so far. */
  double loss() {
    return loss;
  }
}
