package org.papergraph.resolve;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A name as papers print it, and what it stands for there: "MDM" is one name where it means masked
 * diffusion models, another where it means multivariate ones, and a third where nobody says.
 *
 * @param folded in lower case
 * @param normal its normal form
 * @param key the normal form with its acronyms spelt out as those papers mean them
 */
record Name(String folded, String normal, String key) implements Comparable<Name> {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** What is nearest to its key first. */
  private static final Comparator<Name> ORDER =
      Comparator.comparingInt(Name::distance)
          .thenComparingInt(name -> name.folded.length())
          .thenComparing(Name::folded)
          .thenComparing(Name::key);

  /** Whether its acronyms had to be spelt out. */
  boolean isExpanded() {
    return !normal.equals(key);
  }

  private int distance() {
    return (isExpanded() ? 2 : 0) + (folded.equals(key) ? 0 : 1);
  }

  /** Names that differ in nothing but capitals and blanks are no two names. */
  static String fold(String name) {
    String composed = Words.isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFC);
    return BLANKS.matcher(composed.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
  }

  @Override
  public int compareTo(Name other) {
    return ORDER.compare(this, other);
  }
}
