package org.papergraph.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.papergraph.sequence.ChainCrf;
import org.papergraph.sequence.LabelSet;

/** Encoder, head and chain, as they are trained together. */
final class TaggingModel {
  private final Parameters parameters;
  private final TrainableEncoder encoder;
  private final TaggingHead head;
  private final ChainCrf crf = ChainCrf.ofLabelSet();

  TaggingModel(
      Map<String, Weights> published, int tags, Dropout dropout, long seed, NDManager manager) {
    this.parameters = new Parameters(manager);
    this.encoder = new TrainableEncoder(published, dropout.encoder(), parameters);
    this.head = new TaggingHead(tags, dropout.head(), new Random(seed), parameters);
  }

  Parameters parameters() {
    return parameters;
  }

  TrainableEncoder encoder() {
    return encoder;
  }

  ChainCrf crf() {
    return crf;
  }

  /**
   * The emissions [words, labels].
   *
   * @param lower a copy of the example's, whose manager is to hold what is made on the way
   */
  NDArray emissions(NDArray lower, Example example, boolean isTraining) {
    return head.of(encoder.upper(lower, isTraining), example.words(), isTraining);
  }

  /** Of each sentence the probability of each label of each word. */
  List<double[][]> marginals(Example example) {
    return emissions(example).stream().map(crf::marginals).toList();
  }

  private List<double[][]> emissions(Example example) {
    try (NDManager scratch = example.lower().getManager().newSubManager()) {
      NDArray lower = example.lower().duplicate();
      lower.attach(scratch);
      return sentences(emissions(lower, example, false), example);
    }
  }

  /** Splits a text's rows into its sentences'. */
  static List<double[][]> sentences(NDArray emissions, Example example) {
    float[] values = emissions.toFloatArray();
    List<double[][]> sentences = new ArrayList<>();
    int next = 0;
    for (double[][] target : example.targets()) {
      double[][] rows = new double[target.length][LabelSet.SIZE];
      for (double[] row : rows) {
        for (int label = 0; label < row.length; label++) {
          row[label] = values[next++];
        }
      }
      sentences.add(rows);
    }
    return sentences;
  }
}
