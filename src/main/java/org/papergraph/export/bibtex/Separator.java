package org.papergraph.export.bibtex;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands between keywords.
 *
 * @param sign a comma or semicolon
 * @param blanks behind it
 */
record Separator(char sign, String blanks) {
  static final Separator COMMA = new Separator(',', " ");

  private static final Pattern SIGN = Pattern.compile("([,;])(\\s*)(?=\\S)");

  /** That of a list of keywords: the sign that is there more often, and the blanks at the first. */
  static Optional<Separator> in(String list) {
    long commas = list.chars().filter(unit -> unit == ',').count();
    long semicolons = list.chars().filter(unit -> unit == ';').count();
    char sign = semicolons > commas ? ';' : ',';
    Matcher matcher = SIGN.matcher(list);
    while (matcher.find()) {
      if (matcher.group(1).charAt(0) == sign) {
        return Optional.of(new Separator(sign, matcher.group(2)));
      }
    }
    return Optional.empty();
  }

  /** For keywords that no other stand before. */
  Separator onOneLine() {
    return blanks.contains("\n") ? new Separator(sign, " ") : this;
  }

  String text() {
    return sign + blanks;
  }
}
