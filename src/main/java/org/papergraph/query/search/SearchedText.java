package org.papergraph.query.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.papergraph.query.Folding;
import org.papergraph.text.NormalizedText;
import org.papergraph.text.Span;

/**
 * A text in which words are looked for.
 *
 * @param original as printed
 * @param words as people read it, without mark-up
 */
record SearchedText(String original, List<Word> words) {

  /**
   * A word of it.
   *
   * @param bare in lower case and without accents
   * @param place in the original
   */
  record Word(String bare, Span place) {}

  static SearchedText of(String original) {
    NormalizedText normalized = NormalizedText.of(original);
    List<Word> words =
        SearchWords.WORD
            .matcher(normalized.text())
            .results()
            .map(
                word ->
                    new Word(
                        Folding.bare(word.group()),
                        normalized.toOriginal(new Span(word.start(), word.end()))))
            .toList();
    return new SearchedText(original, words);
  }

  /** Each once. */
  Set<String> vocabulary() {
    return words.stream().map(Word::bare).collect(Collectors.toCollection(HashSet::new));
  }
}
