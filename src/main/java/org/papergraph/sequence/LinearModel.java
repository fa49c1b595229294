package org.papergraph.sequence;

import java.util.List;

/** The fast tagger: a linear-chain CRF whose emissions are sums of the weights of features. */
public final class LinearModel implements SequenceModel {
  private final FeatureTable table = new FeatureTable();
  private final int[] ends;
  private final byte[] labels;
  private final float[] weights;
  private final ChainCrf crf;

  public LinearModel(LinearWeights learned) {
    this.ends = new int[learned.keys().length];
    int end = 0;
    for (int i = 0; i < ends.length; i++) {
      table.add(learned.keys()[i]);
      end += learned.counts()[i];
      ends[i] = end;
    }
    this.labels = learned.labels();
    this.weights = new float[labels.length];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = learned.weights()[i] * learned.step();
    }
    this.crf = learned.crf();
  }

  @Override
  public List<double[][]> marginals(List<List<Word>> sentences) {
    return sentences.stream().map(sentence -> crf.marginals(emissions(sentence))).toList();
  }

  private double[][] emissions(List<Word> sentence) {
    WordFeatures features = new WordFeatures(sentence);
    double[][] emissions = new double[sentence.size()][crf.labels()];
    for (int word = 0; word < emissions.length; word++) {
      for (int key : features.of(word)) {
        add(table.find(key), emissions[word]);
      }
    }
    return emissions;
  }

  private void add(int row, double[] emission) {
    if (row >= 0) {
      for (int i = row == 0 ? 0 : ends[row - 1]; i < ends[row]; i++) {
        emission[labels[i]] += weights[i];
      }
    }
  }
}
