package org.papergraph.query.related;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.en.EnglishAnalyzer;

/** Writes a whole text as a query of Neo4j's full-text indexes, in Lucene's notation. */
final class Words {
  /** Lucene takes no more than 1,024 clauses, one for each word and property. */
  private static final int MOST = 300;

  /** As Lucene cuts words: of Chinese and Japanese most characters are one. */
  private static final Pattern WORD =
      Pattern.compile(
          "[\\p{IsIdeographic}\\p{IsHiragana}]"
              + "|[\\p{L}\\p{M}\\p{N}&&[^\\p{IsIdeographic}\\p{IsHiragana}]]+");

  private Words() {}

  /**
   * A query that finds what shares any word of {@code text}, stop words excepted. A word counts by
   * the square root of how often it stands there: the tenth time tells less than the first. Finds
   * nothing where there is no word.
   */
  static String any(String text) {
    Map<String, Long> counts = counts(text);
    // They tell nothing, and stand in every paper.
    counts.keySet().removeIf(EnglishAnalyzer.ENGLISH_STOP_WORDS_SET::contains);
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
