package org.papergraph.eval;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A name without case, accents (LaTeX's too), hyphens, spaces and plural endings, Greek letters
 * spelt out: what names are compared by where a corpus's terms are scored.
 */
final class FoldedName {
  private static final Pattern LATEX_ACCENT =
      Pattern.compile("\\{?\\\\(?:[\"'`^~=.]|[Hcvukr](?=\\{))\\{?([a-zA-Z])\\}?\\}?");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern GAP = Pattern.compile("[^a-z0-9]+");

  private FoldedName() {}

  static String of(String name) {
    StringBuilder spelt = new StringBuilder();
    LATEX_ACCENT.matcher(name).replaceAll("$1").codePoints().forEach(c -> spelt.append(spelt(c)));
    String plain =
        MARKS
            .matcher(Normalizer.normalize(spelt, Normalizer.Form.NFKD))
            .replaceAll("")
            .toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder();
    for (String word : GAP.split(plain)) {
      folded.append(singular(word));
    }
    return folded.toString();
  }

  private static String spelt(int codePoint) {
    return switch (codePoint) {
      case 'ł', 'Ł' -> codePoint == 'ł' ? "l" : "L";
      case 'ø', 'Ø' -> codePoint == 'ø' ? "o" : "O";
      case 'ß' -> "ss";
      default -> greek(codePoint);
    };
  }

  /** "GREEK SMALL LETTER ALPHA" is "alpha". */
  private static String greek(int codePoint) {
    String name = Character.getName(codePoint);
    String[] parts = name == null ? new String[0] : name.split(" ");
    return parts.length == 4 && parts[0].equals("GREEK") && parts[2].equals("LETTER")
        ? parts[3].toLowerCase(Locale.ROOT)
        : Character.toString(codePoint);
  }

  private static String singular(String word) {
    if (word.length() > 4 && word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    if (word.length() > 5 && word.matches(".*(sses|ches|shes|xes)")) {
      return word.substring(0, word.length() - 2);
    }
    return word.length() > 2 && word.endsWith("s") && !word.matches(".*(ss|us|is)")
        ? word.substring(0, word.length() - 1)
        : word;
  }
}
