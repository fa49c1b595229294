package org.papergraph.query;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.papergraph.text.NormalizedText;

/**
 * Makes alike what a user would call the same name: without regard to case, accents, hyphens,
 * punctuation and plurals. Good for comparing, not for showing.
 */
public final class Folding {
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

  private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int SHORT = 3;

  private Folding() {}

  /** The words of {@code name} in a form that all variants share, parted by blanks. */
  public static String fold(String name) {
    return words(name).stream().map(Folding::singular).collect(Collectors.joining(" "));
  }

  /** Whether two names differ only in case, accents, hyphens, blanks, punctuation and plurals. */
  public static boolean alike(String name, String other) {
    return fold(name).replace(" ", "").equals(fold(other).replace(" ", ""));
  }

  /** Lower case and without accents, but plurals left. */
  static List<String> words(String name) {
    return Arrays.stream(GAP.split(bare(NormalizedText.of(name).text())))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** {@code text} in lower case and without accents. */
  public static String bare(String text) {
    return ACCENTS
        .matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT);
  }

  /** Crude, but both sides of a comparison pass through it. */
  public static String singular(String word) {
    if (word.length() <= SHORT
        || word.endsWith("ss")
        || word.endsWith("us")
        || word.endsWith("is")) {
      return word;
    }
    if (word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    if (word.matches(".*(?:ss|x|ch|sh|z)es")) {
      return word.substring(0, word.length() - 2);
    }
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }
}
