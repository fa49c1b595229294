package org.papergraph.sequence;

import java.util.Arrays;

/** How a word is written; models know each by its place in this order. */
public enum WordShape {
  /** Neither letter nor digit. */
  PUNCTUATION,
  /** Digits without a letter. */
  NUMBER,
  MIXED_DIGIT,
  /** Two letters or more, none of them small. */
  CAPITALS,
  /** A capital behind the first letter, and small letters. */
  INNER_CAPITAL,
  CAPITALISED_HYPHENATED,
  CAPITALISED,
  HYPHENATED,
  LOWER;

  /** The first that fits. */
  public static WordShape of(String word) {
    int[] letters = word.codePoints().filter(Character::isLetter).toArray();
    boolean hasDigit = word.codePoints().anyMatch(Character::isDigit);
    if (letters.length == 0) {
      return hasDigit ? NUMBER : PUNCTUATION;
    }
    return hasDigit ? MIXED_DIGIT : ofLetters(letters, word.indexOf('-') >= 0);
  }

  private static WordShape ofLetters(int[] letters, boolean isHyphenated) {
    long capitals = Arrays.stream(letters).filter(Character::isUpperCase).count();
    boolean isCapitalised = Character.isUpperCase(letters[0]);
    boolean hasSmall = Arrays.stream(letters).anyMatch(Character::isLowerCase);
    if (!hasSmall && letters.length > 1) {
      return CAPITALS;
    }
    if (hasSmall && capitals > (isCapitalised ? 1 : 0)) {
      return INNER_CAPITAL;
    }
    if (isCapitalised) {
      return isHyphenated ? CAPITALISED_HYPHENATED : CAPITALISED;
    }
    return isHyphenated ? HYPHENATED : LOWER;
  }
}
