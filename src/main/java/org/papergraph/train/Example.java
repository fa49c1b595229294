package org.papergraph.train;

import ai.djl.ndarray.NDArray;
import java.util.List;

/** A text made ready for the encoder: the sentences that fit into one input of it. */
final class Example {
  private final NDArray lower;
  private final WordRows words;
  private final List<double[][]> targets;
  private final List<int[]> labels;

  /**
   * Lists hold an entry for each sentence.
   *
   * @param lower the states [pieces, units] under the first tuned layer
   * @param targets the probability of each label (column) of each word (row)
   * @param labels the gold labels; no entry where only probabilities are known
   */
  Example(NDArray lower, WordRows words, List<double[][]> targets, List<int[]> labels) {
    this.lower = lower;
    this.words = words;
    this.targets = targets;
    this.labels = labels;
  }

  NDArray lower() {
    return lower;
  }

  WordRows words() {
    return words;
  }

  List<double[][]> targets() {
    return targets;
  }

  List<int[]> labels() {
    return labels;
  }

  /** The same text, its labels unknown. */
  Example unmarked() {
    return new Example(lower, words, targets, List.of());
  }
}
