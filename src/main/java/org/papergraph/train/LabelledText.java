package org.papergraph.train;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.papergraph.extract.MarkedSpan;
import org.papergraph.extract.PlacedWords;
import org.papergraph.sequence.LabelSet;
import org.papergraph.sequence.Word;
import org.papergraph.text.Span;

/**
 * A text to learn from.
 *
 * @param labels for each sentence one of {@link LabelSet} per word
 */
public record LabelledText(List<List<Word>> sentences, List<int[]> labels) {
  private static final Comparator<MarkedSpan> LONGEST_FIRST =
      Comparator.comparingInt((MarkedSpan gold) -> -gold.span().length())
          .thenComparingInt(gold -> gold.span().start())
          .thenComparing(MarkedSpan::type);

  /** For each sentence all probability on its labels. */
  List<double[][]> certain() {
    return labels.stream().map(LabelledText::certain).toList();
  }

  static double[][] certain(int[] labels) {
    double[][] certain = new double[labels.length][LabelSet.SIZE];
    for (int word = 0; word < labels.length; word++) {
      certain[word][labels[word]] = 1;
    }
    return certain;
  }

  /** Spans take the words that they touch; of overlapping ones the longest stays. */
  static LabelledText of(List<PlacedWords> text, Collection<MarkedSpan> gold, Losses losses) {
    List<int[]> labels = text.stream().map(sentence -> new int[sentence.words().size()]).toList();
    for (MarkedSpan span : gold.stream().sorted(LONGEST_FIRST).toList()) {
      losses.span();
      mark(text, labels, span, losses);
    }
    return new LabelledText(text.stream().map(PlacedWords::words).toList(), labels);
  }

  private static void mark(
      List<PlacedWords> text, List<int[]> labels, MarkedSpan gold, Losses losses) {
    List<Integer> holding = new ArrayList<>();
    for (int i = 0; i < text.size(); i++) {
      if (text.get(i).places().stream().anyMatch(gold.span()::overlaps)) {
        holding.add(i);
      }
    }
    if (holding.size() == 1) {
      int sentence = holding.getFirst();
      mark(text.get(sentence).places(), labels.get(sentence), gold, losses);
    } else {
      losses.unplace();
    }
  }

  private static void mark(List<Span> places, int[] labels, MarkedSpan gold, Losses losses) {
    int from = 0;
    while (!places.get(from).overlaps(gold.span())) {
      from++;
    }
    int to = from;
    while (to < places.size() && places.get(to).overlaps(gold.span())) {
      if (labels[to++] != LabelSet.OUTSIDE) {
        losses.overlap();
        return;
      }
    }
    int type = LabelSet.TYPES.indexOf(gold.type().label());
    for (int word = from; word < to; word++) {
      labels[word] = word == from ? LabelSet.begin(type) : LabelSet.inside(type);
    }
    if (places.get(from).start() != gold.span().start()
        || places.get(to - 1).end() != gold.span().end()) {
      losses.snap();
    }
  }
}
