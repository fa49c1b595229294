package org.papergraph.eval;

import java.util.LinkedHashSet;
import java.util.Set;
import org.papergraph.extract.MarkedSpan;
import org.papergraph.extract.SpanTagger;
import org.papergraph.extract.TaggerKind;

/**
 * Marks the mentions of a text: the one place that says what {@code eval terms} measures where
 * offsets are marked, which is a tagger as it is, without the rules that decide on terms.
 */
final class SpanPredictor {
  private final SpanTagger tagger;

  SpanPredictor(TaggerKind kind) {
    this.tagger = SpanTagger.of(kind);
  }

  /** Its mentions with their offsets in {@code text}, in the order of the text. */
  Set<MarkedSpan> predict(String text) {
    return new LinkedHashSet<>(tagger.spans(text));
  }
}
