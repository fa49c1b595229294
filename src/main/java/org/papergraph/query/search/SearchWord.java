package org.papergraph.query.search;

import org.apache.commons.text.similarity.DamerauLevenshteinDistance;
import org.papergraph.query.Folding;

/**
 * One word that a user searches for.
 *
 * @param typed in lower case
 * @param bare the same without accents
 * @param stem the same in singular
 */
record SearchWord(String typed, String bare, String stem) {
  /** Shorter words stand for themselves alone: too many others begin so. */
  private static final int PREFIX = 3;

  /** Shorter words must be typed right: too many others are one letter away. */
  private static final int FUZZY = 4;

  /** From here on two letters may be wrong. */
  private static final int LONG = 8;

  static SearchWord of(String typed) {
    String bare = Folding.bare(typed);
    return new SearchWord(typed, bare, Folding.singular(bare));
  }

  boolean isPrefix() {
    return stem.length() >= PREFIX;
  }

  /** How many letters may be wrong, missing, too many or exchanged. */
  int tolerance() {
    if (bare.length() < FUZZY) {
      return 0;
    }
    return bare.length() < LONG ? 1 : 2;
  }

  /** Whether a word of a text, as {@link Folding#bare} gives it, is this one or begins with it. */
  boolean fits(String other) {
    return other.equals(bare)
        || Folding.singular(other).equals(stem)
        || (isPrefix() && other.startsWith(stem));
  }

  /** Whether it may be this one, typed wrongly. */
  boolean nearlyFits(String other) {
    int tolerance = tolerance();
    return tolerance > 0
        && Math.abs(other.length() - bare.length()) <= tolerance
        && new DamerauLevenshteinDistance(tolerance).apply(bare, other) >= 0;
  }
}
