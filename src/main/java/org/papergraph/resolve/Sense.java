package org.papergraph.resolve;

import java.util.Locale;
import org.papergraph.extract.Acronym;

/**
 * What a short form is short for.
 *
 * @param shortForm its normal form
 * @param longForm its normal form
 * @param definition as a paper prints both
 */
record Sense(String shortForm, String longForm, Acronym definition) {
  private static final int SHORTEST_PLURAL = 3;

  static Sense of(Acronym definition, NormalForms normalForms) {
    return new Sense(
        normalForms.of(definition.shortForm()), normalForms.of(definition.longForm()), definition);
  }

  /** Whether {@code text} prints the short form with its capitals: "CODE", but not "code". */
  boolean isPrintedAs(String text) {
    return letters(text).equals(letters(definition.shortForm()));
  }

  /** Whether a word of {@code text} is the short form. */
  boolean isPrintedIn(String text) {
    return Words.of(text).stream().anyMatch(this::isPrintedAs);
  }

  /** Letters and digits, without a plural's small "s" behind capitals. */
  private static String letters(String text) {
    String letters = String.join("", Words.of(text));
    int last = letters.length() - 1;
    boolean plural =
        letters.length() >= SHORTEST_PLURAL
            && letters.charAt(last) == 's'
            && !Character.isLowerCase(letters.charAt(last - 1));
    return plural ? letters.substring(0, last) : letters;
  }

  /** The short form in small letters, as a common word would be printed. */
  String asWord() {
    return letters(definition.shortForm()).toLowerCase(Locale.ROOT);
  }
}
