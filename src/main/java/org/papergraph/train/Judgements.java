package org.papergraph.train;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.papergraph.sequence.LabelSet;

/** What several teachers say of one text that nobody marked. */
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
      add(sums.get(sentence), said.get(sentence));
    }
    teachers++;
  }

  private static void add(double[][] sums, double[][] said) {
    for (int word = 0; word < sums.length; word++) {
      for (int label = 0; label < sums[word].length; label++) {
        sums[word][label] += said[word][label];
      }
    }
  }

  /** The text with the teachers' mean for its targets. */
  Example example() {
    List<double[][]> means =
        sums.stream()
            .map(rows -> Stream.of(rows).map(this::mean).toArray(double[][]::new))
            .toList();
    return new Example(text.lower(), text.words(), means, text.labels());
  }

  private double[] mean(double[] sums) {
    return DoubleStream.of(sums).map(sum -> sum * (1.0 / teachers)).toArray();
  }
}
