package org.papergraph.cli.print;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Puts text into BibTeX's fields. Titles may be LaTeX already, as their source had them, so that
 * what is escaped or in a formula stays as it is.
 */
final class BibtexText {
  private static final Pattern SPECIAL = Pattern.compile("(?<!\\\\)[&%#_]");
  private static final Pattern FORMULA = Pattern.compile("(?<!\\\\)\\$");
  private static final Pattern INNER_CAPITAL = Pattern.compile("\\P{L}*\\p{L}.*\\p{Lu}.*");
  private static final Pattern MARKUP = Pattern.compile("[\\\\{}$]");
  private static final Pattern AND = Pattern.compile("(?i)(?:^|\\s)and(?:\\s|$)");

  private BibtexText() {}

  static String of(String text) {
    String safe = balanced(text);
    String[] parts = FORMULA.split(safe, -1);
    if (parts.length % 2 == 0) {
      return escape(FORMULA.matcher(safe).replaceAll("\\\\\\$"));
    }
    for (int i = 0; i < parts.length; i += 2) {
      parts[i] = escape(parts[i]);
    }
    return String.join("$", parts);
  }

  private static String escape(String text) {
    return SPECIAL.matcher(text).replaceAll("\\\\$0");
  }

  /** With braces around words that styles must not put in lower case ("LLM", "AlexNet"). */
  static String title(String title) {
    if (MARKUP.matcher(title).find()) {
      return of(title);
    }
    return Arrays.stream(title.split(" "))
        .map(BibtexText::of)
        .map(word -> INNER_CAPITAL.matcher(word).matches() ? "{" + word + "}" : word)
        .collect(Collectors.joining(" "));
  }

  /** A name in braces where a word of it would part it in two. */
  static String name(String name) {
    String text = of(name);
    return AND.matcher(name).find() ? "{" + text + "}" : text;
  }

  /** Without braces where they do not pair, since BibTeX then reads past the field's end. */
  static String balanced(String text) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      depth += character == '{' ? 1 : character == '}' ? -1 : 0;
      if (depth < 0) {
        return unbraced(text);
      }
    }
    String whole = depth == 0 ? text : unbraced(text);
    return whole.endsWith("\\") && !whole.endsWith("\\\\") ? whole + " " : whole;
  }

  private static String unbraced(String text) {
    return text.replace("\\{", "{")
        .replace("\\}", "}")
        .replace("{", "\u0001")
        .replace("}", "\\textbraceright{}")
        .replace("\u0001", "\\textbraceleft{}");
  }
}
