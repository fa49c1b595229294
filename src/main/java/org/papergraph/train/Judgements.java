package org.papergraph.train;

import java.util.List;
import org.papergraph.sequence.LabelSet;

/** What several teachers say of one text. */
final class Judgements {
  private final Example text;
  private final List<double[][]> sums;
  private int teachers;

  Judgements(Example text) {
    this.text = text;
    this.sums =
        text.targets().stream().map(rows -> new double[rows.length][LabelSet.SIZE]).toList();
  }

  void add(TaggingModel teacher) {
    List<double[][]> said = teacher.marginals(text);
    for (int sentence = 0; sentence < sums.size(); sentence++) {
      mix(sums.get(sentence), 1, said.get(sentence), 1);
    }
    teachers++;
  }

  /**
   * The text with the teachers' mean for its targets, or what lies between that and its marks.
   *
   * @param gold what marks weigh, from 0 to 1
   */
  Example example(double gold) {
    double own = text.labels().isEmpty() ? 0 : gold;
    for (int sentence = 0; sentence < sums.size(); sentence++) {
      mix(sums.get(sentence), (1 - own) / teachers, text.targets().get(sentence), own);
    }
    return new Example(text.lower(), text.words(), sums, text.labels());
  }

  /** Makes each value {@code share} of itself and {@code otherShare} of the other. */
  private static void mix(double[][] rows, double share, double[][] others, double otherShare) {
    for (int word = 0; word < rows.length; word++) {
      for (int label = 0; label < rows[word].length; label++) {
        rows[word][label] = share * rows[word][label] + otherShare * others[word][label];
      }
    }
  }
}
