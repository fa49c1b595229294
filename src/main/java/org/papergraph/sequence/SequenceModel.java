package org.papergraph.sequence;

import java.util.List;

/** Says how likely each label of {@link LabelSet} is for each word; safe for several threads. */
public interface SequenceModel {

  /**
   * The marginals of one text.
   *
   * @param sentences the text's, in order; what a sentence's labels are may hang on its neighbours
   * @return for each sentence a row per word with a column per label; a row sums up to 1
   */
  List<double[][]> marginals(List<List<Word>> sentences);
}
