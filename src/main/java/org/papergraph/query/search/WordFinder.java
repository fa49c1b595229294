package org.papergraph.query.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.papergraph.query.Highlight;
import org.papergraph.text.Span;

/**
 * Finds in texts the words that are searched for. A word that stands in none of them is taken to be
 * misspelt, and then what is written nearly so is found.
 */
final class WordFinder {
  private final Set<SearchWord> misspelt = new HashSet<>();
  private final Map<SearchWord, Double> weights = new HashMap<>();

  /**
   * For these texts.
   *
   * @param texts all in which words are going to be looked for
   */
  WordFinder(List<SearchedText> texts, SearchWords search) {
    List<Set<String>> vocabularies = texts.stream().map(SearchedText::vocabulary).toList();
    for (SearchWord word : search.words()) {
      if (vocabularies.stream().noneMatch(words -> words.stream().anyMatch(word::fits))) {
        misspelt.add(word);
      }
      long holding =
          vocabularies.stream()
              .filter(words -> words.stream().anyMatch(other -> fits(word, other)))
              .count();
      weights.put(word, Math.log1p(texts.size() / (1.0 + holding)));
    }
  }

  private boolean fits(SearchWord searched, String word) {
    return searched.fits(word) || (misspelt.contains(searched) && searched.nearlyFits(word));
  }

  /**
   * What the words are worth that stand in a text, each once, and the more the fewer texts have it;
   * 0 where none does.
   */
  double weight(SearchedText text) {
    Set<String> vocabulary = text.vocabulary();
    return weights.keySet().stream()
        .filter(searched -> vocabulary.stream().anyMatch(word -> fits(searched, word)))
        .mapToDouble(weights::get)
        .sorted()
        .sum();
  }

  /** Points them out in a text, those side by side as one. */
  Highlight mark(SearchedText text) {
    List<Integer> starts = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    String original = text.original();
    int end = -2;
    for (SearchedText.Word word : text.words()) {
      Span place = word.place();
      if (place.start() < end
          || weights.keySet().stream().noneMatch(searched -> fits(searched, word.bare()))) {
        continue;
      }
      if (place.start() - end <= 1) {
        ends.removeLast();
      } else {
        starts.add(original.codePointCount(0, place.start()));
      }
      end = place.end();
      ends.add(original.codePointCount(0, end));
    }
    return new Highlight(original, starts, ends);
  }
}
