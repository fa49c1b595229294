package org.papergraph.train;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.papergraph.sequence.LabelSet;

/** Precision and recall of exact spans. */
final class SpanScore {
  private int gold;
  private int found;
  private int right;
  private int placed;

  private record Labelled(int from, int to, int type) {}

  /** A text's labels, sentence by sentence; what was not judged counts as missed. */
  void add(List<int[]> truth, List<int[]> judged) {
    for (int i = 0; i < truth.size(); i++) {
      add(spans(truth.get(i)), i < judged.size() ? spans(judged.get(i)) : Set.of());
    }
  }

  private void add(Set<Labelled> truth, Set<Labelled> judged) {
    gold += truth.size();
    found += judged.size();
    right += (int) judged.stream().filter(truth::contains).count();
    placed += (int) judged.stream().filter(span -> hasPlace(span, truth)).count();
  }

  private static boolean hasPlace(Labelled span, Set<Labelled> truth) {
    return truth.stream().anyMatch(t -> t.from() == span.from() && t.to() == span.to());
  }

  private static Set<Labelled> spans(int[] labels) {
    Set<Labelled> spans = new HashSet<>();
    for (int from = 0; from < labels.length; from++) {
      if (LabelSet.isBegin(labels[from])) {
        int to = from + 1;
        while (to < labels.length && LabelSet.isInside(labels[to])) {
          to++;
        }
        spans.add(new Labelled(from, to, LabelSet.type(labels[from])));
      }
    }
    return spans;
  }

  double typed() {
    return 2.0 * right / Math.max(1, gold + found);
  }

  double spanOnly() {
    return 2.0 * placed / Math.max(1, gold + found);
  }

  @Override
  public String toString() {
    return "typed F1 %.4f, span F1 %.4f (precision %.3f, recall %.3f; %d gold, %d found)"
        .formatted(
            typed(),
            spanOnly(),
            right / (double) Math.max(1, found),
            right / (double) Math.max(1, gold),
            gold,
            found);
  }
}
