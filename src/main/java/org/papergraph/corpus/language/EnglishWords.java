package org.papergraph.corpus.language;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How English a text is, told from its commonest words: this is cheap, and all that most papers
 * need.
 */
final class EnglishWords {
  /** Such as other languages hardly have: no "as" (Portuguese), "on" (French), "is" (Dutch). */
  private static final Set<String> COMMON =
      Set.of(
          "the", "and", "of", "that", "this", "these", "with", "which", "from", "by", "their",
          "our", "its", "can", "has", "have", "been", "be", "than", "such", "using", "between",
          "how", "to", "into", "whose", "while", "where", "when", "they");

  /** With the marks that a decomposed letter is followed by. */
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

  private EnglishWords() {}

  /** Of all words, those that are common in English alone; 0 where there are no words. */
  static double share(String text) {
    int words = 0;
    int english = 0;
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      words++;
      if (COMMON.contains(word.group().toLowerCase(Locale.ROOT))) {
        english++;
      }
    }
    return words == 0 ? 0 : (double) english / words;
  }
}
