package org.papergraph.extract;

import java.util.ArrayList;
import java.util.List;
import org.papergraph.sequence.Decoder;
import org.papergraph.sequence.SequenceModel;
import org.papergraph.sequence.TypedSpan;
import org.papergraph.text.Span;

/**
 * Marks what a trained tagger takes for names, as it is: without the rules by which {@link
 * Extractor} decides on terms. Safe for several threads.
 */
public final class SpanTagger {
  private final TextWords words = new TextWords();
  private final SequenceModel model;

  private SpanTagger(SequenceModel model) {
    this.model = model;
  }

  /**
   * Loads a tagger's weights.
   *
   * @throws org.papergraph.encode.ModelException where the tagger's weights cannot be used
   */
  public static SpanTagger of(TaggerKind tagger) {
    return new SpanTagger(TaggerModels.load(tagger));
  }

  /** The spans of a text without a title, in its order; none overlap. */
  public List<MarkedSpan> spans(String text) {
    List<PlacedWords> sentences = words.of(text);
    List<double[][]> marginals =
        model.marginals(sentences.stream().map(PlacedWords::words).toList());
    List<MarkedSpan> spans = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      List<Span> places = sentences.get(i).places();
      Decoder.spans(marginals.get(i)).forEach(span -> spans.add(marked(span, places)));
    }
    return spans;
  }

  private static MarkedSpan marked(TypedSpan span, List<Span> places) {
    int start = places.get(span.from()).start();
    int end = places.get(span.to() - 1).end();
    return new MarkedSpan(new Span(start, end), Judgement.TYPES.get(span.type()));
  }
}
