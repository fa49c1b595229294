package org.papergraph.sequence;

import java.util.ArrayList;
import java.util.List;

/**
 * Two models that err in different ways, of one mind: the mean of their marginals.
 *
 * @param weight of the second, from 0 to 1; the first has the rest
 */
public record Vote(SequenceModel first, SequenceModel second, double weight)
    implements SequenceModel {
  /** What the fast tagger's word weighs beside the accurate one's. */
  public static final double FAST_WEIGHT = 0.4;

  public Vote {
    if (!(weight >= 0 && weight <= 1)) {
      throw new IllegalArgumentException("not a weight: " + weight);
    }
  }

  @Override
  public List<double[][]> marginals(List<List<Word>> sentences) {
    return mean(first.marginals(sentences), second.marginals(sentences));
  }

  private List<double[][]> mean(List<double[][]> ones, List<double[][]> others) {
    List<double[][]> means = new ArrayList<>();
    for (int i = 0; i < ones.size(); i++) {
      means.add(mean(ones.get(i), others.get(i)));
    }
    return means;
  }

  private double[][] mean(double[][] one, double[][] other) {
    double[][] mean = new double[one.length][LabelSet.SIZE];
    for (int word = 0; word < mean.length; word++) {
      for (int label = 0; label < LabelSet.SIZE; label++) {
        mean[word][label] = (1 - weight) * one[word][label] + weight * other[word][label];
      }
    }
    return mean;
  }
}
