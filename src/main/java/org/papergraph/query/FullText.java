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

  /**
   * So many words may be misspelt. Each has up to 50 spellings in a field, an index has up to three
   * fields, and Lucene looks up 1,024 at most.
   */
  private static final int FUZZY_IN_ALL = 4;

  private static final int FUZZY_IN_ONE = 3 * FUZZY_IN_ALL;

  /** Further words would be too many for Lucene too, and add nothing. */
  private static final int MOST = 30;

  private FullText() {}

  /** What holds every word of {@code typed}, give or take a letter or an ending. */
  static String all(String field, String typed) {
    List<String> words = words(typed);
    return IntStream.range(0, words.size())
        .mapToObj(
            i -> "+" + field + "(" + String.join(" ", spellings(words, i, misspelt(field))) + ")")
        .collect(Collectors.joining(" "));
  }

  /** A word by itself, or in one with a neighbour ("Image Net" for "ImageNet"). */
  private static Set<String> spellings(List<String> words, int i, int misspelt) {
    Set<String> spellings = variants(words.get(i), i < misspelt ? "~1" : "");
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
    List<String> words = words(typed);
    return IntStream.range(0, words.size())
        .mapToObj(i -> variants(words.get(i), i < misspelt(field) ? "~2" : ""))
        .map(variants -> field + "(" + String.join(" ", variants) + ")")
        .collect(Collectors.joining(" "));
  }

  private static int misspelt(String field) {
    return field.isEmpty() ? FUZZY_IN_ALL : FUZZY_IN_ONE;
  }

  private static List<String> words(String typed) {
    return Folding.words(typed).stream().limit(MOST).toList();
  }

  private static Set<String> variants(String word, String fuzzy) {
    Set<String> variants = new LinkedHashSet<>();
    variants.add("\"" + word + "\"^8");
    if (word.length() >= FUZZY && !fuzzy.isEmpty()) {
      variants.add(word + fuzzy);
    }
    variants.add(Folding.singular(word) + "*");
    return variants;
  }
}
