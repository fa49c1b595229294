package org.papergraph.query;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes queries for Neo4j's full-text indexes, in Lucene's notation. */
final class FullText {
  /** Shorter words must be typed right: too many others are one letter away. */
  private static final int FUZZY = 4;

  private FullText() {}

  /** What holds every word of {@code typed}, give or take a letter or an ending. */
  static String all(String field, String typed) {
    List<String> words = Folding.words(typed);
    return IntStream.range(0, words.size())
        .mapToObj(i -> "+" + field + "(" + String.join(" ", spellings(words, i)) + ")")
        .collect(Collectors.joining(" "));
  }

  /** A word by itself, or in one with a neighbour ("Image Net" for "ImageNet"). */
  private static Set<String> spellings(List<String> words, int i) {
    Set<String> spellings = variants(words.get(i), "~1");
    if (i > 0) {
      spellings.add(words.get(i - 1) + words.get(i));
    }
    if (i + 1 < words.size()) {
      spellings.add(words.get(i) + words.get(i + 1));
    }
    return spellings;
  }

  /** What holds any word like those of {@code typed}. */
  static String any(String field, String typed) {
    List<String> words = Folding.words(typed);
    return words.stream()
        .map(word -> field + "(" + String.join(" ", variants(word, "~2")) + ")")
        .collect(Collectors.joining(" "));
  }

  private static Set<String> variants(String word, String fuzzy) {
    Set<String> variants = new LinkedHashSet<>();
    variants.add("\"" + word + "\"^8");
    if (word.length() >= FUZZY) {
      variants.add(word + fuzzy);
    }
    variants.add(Folding.singular(word) + "*");
    return variants;
  }
}
