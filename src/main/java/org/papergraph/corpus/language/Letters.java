package org.papergraph.corpus.language;

import java.lang.Character.UnicodeScript;

/**
 * How many letters of a text are Latin, and how many are not.
 *
 * @param other of scripts that English is not written in
 */
record Letters(int latin, int other) {
  /** A title of three other letters may be a formula. */
  private static final int FEWEST = 4;

  /** It says as much as so many letters. */
  private static final int IDEOGRAPH = 3;

  static Letters of(String text) {
    int latin = 0;
    int other = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int character = text.codePointAt(i);
      if (isLatin(character)) {
        latin++;
      } else if (isOther(character)) {
        other += Character.isIdeographic(character) ? IDEOGRAPH : 1;
      }
    }
    return new Letters(latin, other);
  }

  private static boolean isLatin(int character) {
    return Character.isLetter(character)
        && (character < 128 || UnicodeScript.of(character) == UnicodeScript.LATIN);
  }

  private static boolean isOther(int character) {
    return character >= 128
        && Character.isLetter(character)
        && UnicodeScript.of(character) != UnicodeScript.COMMON;
  }

  /** Whether what is Latin may be a name or two, or an English title, within the text. */
  boolean areHardlyLatin() {
    return other >= FEWEST && other > 3 * latin;
  }

  boolean areMostlyLatin() {
    return other < FEWEST || latin >= other;
  }
}
