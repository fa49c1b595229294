package org.papergraph.query.search;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.papergraph.query.UsageException;
import org.papergraph.text.NormalizedText;

/**
 * What a user searches for: any text, of which letters and digits count.
 *
 * @param text as it was typed, of a text too long its beginning
 * @param words in their order, without "the" and the like unless there are no others
 * @param cut whether there is more than is searched for
 */
public record SearchWords(String text, List<SearchWord> words, boolean cut) {
  /** As many as Lucene searches for at once in all their spellings. */
  public static final int MOST = 24;

  static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

  /** What an abstract has, more or less. */
  private static final int LONGEST = 5000;

  private static final int LONGEST_WORD = 60;

  public SearchWords {
    words = List.copyOf(words);
  }

  /**
   * The words of a text; of a very long one those at its beginning.
   *
   * @throws UsageException where there is neither letter nor digit
   */
  public static SearchWords of(String typed) {
    String text = beginning(typed.strip());
    List<String> all =
        WORD.matcher(NormalizedText.of(text).text().toLowerCase(Locale.ROOT))
            .results()
            .map(MatchResult::group)
            .map(word -> word.substring(0, Math.min(word.length(), LONGEST_WORD)))
            .distinct()
            .toList();
    if (all.isEmpty()) {
      throw new UsageException(
          "There is nothing to search for: give words, with letters or digits.");
    }
    List<String> telling =
        all.stream()
            .filter(Predicate.not(EnglishAnalyzer.ENGLISH_STOP_WORDS_SET::contains))
            .toList();
    List<SearchWord> words =
        (telling.isEmpty() ? all : telling)
            .stream()
                .limit(MOST)
                .map(SearchWord::of)
                .filter(word -> WORD.matcher(word.bare()).matches())
                .toList();
    return new SearchWords(
        text, words, text.length() < typed.strip().length() || telling.size() > MOST);
  }

  private static String beginning(String text) {
    return text.length() <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(LONGEST, -1));
  }
}
