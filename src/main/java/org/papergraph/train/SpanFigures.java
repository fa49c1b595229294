package org.papergraph.train;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.papergraph.eval.Score;
import org.papergraph.sequence.Decoder;
import org.papergraph.sequence.TypedSpan;
import org.papergraph.text.Span;

/** How well a tagger finds the marked spans, to the word: with their types, and without. */
final class SpanFigures {
  private Score typed = Score.NONE;
  private Score untyped = Score.NONE;

  /** A line about the texts of that name. */
  static String line(String name, List<LabelledText> texts, List<List<double[][]>> judged) {
    SpanFigures figures = new SpanFigures();
    for (int text = 0; text < texts.size(); text++) {
      figures.add(texts.get(text).certain(), judged.get(text));
    }
    return name + ": " + figures;
  }

  /** A text's marginals, sentence by sentence; what was not judged counts as missed. */
  private void add(List<double[][]> marked, List<double[][]> judged) {
    for (int sentence = 0; sentence < marked.size(); sentence++) {
      count(
          Decoder.spans(marked.get(sentence)),
          sentence < judged.size() ? Decoder.spans(judged.get(sentence)) : List.of());
    }
  }

  private void count(List<TypedSpan> gold, List<TypedSpan> found) {
    typed = typed.plus(Score.of(Set.copyOf(gold), Set.copyOf(found)));
    untyped = untyped.plus(Score.of(places(gold), places(found)));
  }

  private static Set<Span> places(List<TypedSpan> spans) {
    return spans.stream().map(it -> new Span(it.from(), it.to())).collect(Collectors.toSet());
  }

  @Override
  public String toString() {
    return "typed F1 %.4f, span F1 %.4f (precision %.3f, recall %.3f; %d gold, %d found)"
        .formatted(
            typed.f1(),
            untyped.f1(),
            typed.precision(),
            typed.recall(),
            typed.gold(),
            typed.predicted());
  }
}
