package org.papergraph.eval;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.papergraph.corpus.Metadata;
import org.papergraph.corpus.Paper;
import org.papergraph.extract.Extraction;
import org.papergraph.extract.Extractor;
import org.papergraph.extract.Mention;
import org.papergraph.text.Span;

/**
 * Marks the mentions of a text: the one place that says what {@code eval terms} measures where
 * offsets are marked.
 */
final class SpanPredictor {
  /** Stands in for the title that such texts lack; what is found in it is left out. */
  private static final String NO_TITLE = "Untitled";

  private final Extractor extractor = new Extractor();

  /** Its mentions with their offsets in {@code text}, in the order of the text. */
  Set<TypedSpan> predict(String text) {
    Extraction extraction = extractor.extract(new Paper(NO_TITLE, text, Metadata.NONE));
    int[] starts = starts(text, extraction.sentences());
    Set<TypedSpan> spans = new TreeSet<>(SpanRow.ORDER);
    for (Mention mention : extraction.mentions()) {
      if (mention.sentence() > 0) {
        Span place = mention.span().shift(starts[mention.sentence()]);
        spans.add(new TypedSpan(place, mention.type()));
      }
    }
    return spans;
  }

  /** Where each sentence begins; sentences are stretches of the text, in order. */
  private static int[] starts(String text, List<String> sentences) {
    int[] starts = new int[sentences.size()];
    int from = 0;
    for (int i = 1; i < starts.length; i++) {
      starts[i] = text.indexOf(sentences.get(i), from);
      from = starts[i] + sentences.get(i).length();
    }
    return starts;
  }
}
