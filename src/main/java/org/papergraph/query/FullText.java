package org.papergraph.query;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes queries for Neo4j's full-text indexes, in Lucene's notation. */
final class FullText {
  /** Shorter words must be typed right: too many others are one letter away. */
  private static final int FUZZY = 4;

  private FullText() {}

  /** What holds every word of {@code typed}, give or take a letter or an ending. */
  static String all(String field, String typed) {
    return Folding.words(typed).stream()
        .map(word -> "+" + field + "(" + String.join(" ", variants(word, "~1")) + ")")
        .collect(Collectors.joining(" "));
  }

  /** What holds any word like those of {@code typed}. */
  static String any(String field, String typed) {
    List<String> words = Folding.words(typed);
    return words.stream()
        .map(word -> field + "(" + String.join(" ", variants(word, "~2")) + ")")
        .collect(Collectors.joining(" "));
  }

  private static Set<String> variants(String word, String fuzzy) {
    String lower = word.toLowerCase(Locale.ROOT);
    Set<String> variants = new LinkedHashSet<>();
    variants.add("\"" + lower + "\"^8");
    if (lower.length() >= FUZZY) {
      variants.add(lower + fuzzy);
    }
    variants.add(Folding.singular(lower) + "*");
    return variants;
  }
}
