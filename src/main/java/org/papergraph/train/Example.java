package org.papergraph.train;

import ai.djl.ndarray.NDArray;
import java.util.List;

/**
 * A text made ready for the encoder: the sentences that fit into one input of it.
 *
 * @param lower the states [pieces, units] under the first tuned layer
 * @param heads each word's first piece
 * @param tags each word's row of the embedding of parts of speech
 * @param shapes each word's row of the embedding of shapes
 * @param targets for each sentence the probability of each label (column) of each word (row)
 * @param labels for each sentence its gold labels; none where only probabilities are known
 */
record Example(
    NDArray lower,
    int[] heads,
    int[] tags,
    int[] shapes,
    List<double[][]> targets,
    List<int[]> labels) {

  int words() {
    return heads.length;
  }

  /** The same text to be learned from another's judgement. */
  Example taught(List<double[][]> probabilities) {
    return new Example(lower, heads, tags, shapes, probabilities, List.of());
  }
}
