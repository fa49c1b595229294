package org.papergraph.query.related;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes a whole text as a query of Neo4j's full-text indexes, in Lucene's notation. */
final class Words {
  /** Lucene takes no more than 1,024 clauses, one for each word and property. */
  private static final int MOST = 300;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  /** Those of Lucene's EnglishAnalyzer: they tell nothing, and stand in every paper. */
  private static final Set<String> STOP_WORDS =
      Set.copyOf(
          List.of(
              ("a an and are as at be but by for if in into is it no not of on or such that the their"
                      + " then there these they this to was will with")
                  .split(" ")));

  private Words() {}

  /**
   * A query that finds what shares any word of {@code text}, stop words excepted. A word counts by
   * the square root of how often it stands there: the tenth time tells less than the first. Finds
   * nothing where there is no word.
   */
  static String any(String text) {
    Map<String, Long> counts = counts(text);
    counts.keySet().removeAll(STOP_WORDS);
    return query(counts, Math::sqrt);
  }

  /** The same by all words, each as often as it stands there. */
  static String all(String text) {
    return query(counts(text), count -> count);
  }

  private static Map<String, Long> counts(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.groupingBy(word -> word, LinkedHashMap::new, Collectors.counting()));
  }

  private static String query(Map<String, Long> counts, DoubleUnaryOperator weight) {
    return counts.isEmpty()
        ? "\"\""
        : counts.entrySet().stream()
            .limit(MOST)
            .map(count -> weighted(count.getKey(), weight.applyAsDouble(count.getValue())))
            .collect(Collectors.joining(" "));
  }

  private static String weighted(String word, double weight) {
    return weight == 1 ? word : String.format(Locale.ROOT, "%s^%.3f", word, weight);
  }
}
