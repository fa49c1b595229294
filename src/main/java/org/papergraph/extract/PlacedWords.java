package org.papergraph.extract;

import java.util.List;
import org.papergraph.sequence.Word;
import org.papergraph.text.Span;

/**
 * A sentence as taggers see it.
 *
 * @param places where each word stands in the original text, in UTF-16 units
 */
public record PlacedWords(List<Word> words, List<Span> places) {

  static PlacedWords of(Sentence sentence, int offset) {
    return new PlacedWords(
        sentence.words(),
        sentence.tokens().stream()
            .map(token -> sentence.view().toOriginal(token.span()).shift(offset))
            .toList());
  }
}
