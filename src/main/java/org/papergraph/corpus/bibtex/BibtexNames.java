package org.papergraph.corpus.bibtex;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes BibTeX's lists of names apart, into names as they are printed. */
final class BibtexNames {
  private static final Pattern AND = Pattern.compile("(?i)\\s+and\\s+");
  private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

  private BibtexNames() {}

  static List<String> split(String names) {
    return splitOutsideBraces(names, AND).stream()
        .filter(name -> !name.equalsIgnoreCase("others"))
        .map(BibtexNames::printed)
        .toList();
  }

  /** "von Last, Jr, First" is printed as "First von Last Jr". */
  private static String printed(String name) {
    List<String> parts = splitOutsideBraces(name, COMMA);
    String printed =
        switch (parts.size()) {
          case 1 -> name;
          case 2 -> parts.get(1) + " " + parts.get(0);
          default -> parts.get(2) + " " + parts.get(0) + " " + parts.get(1);
        };
    return BibtexEntry.plain(printed);
  }

  private static List<String> splitOutsideBraces(String text, Pattern separator) {
    List<String> pieces = new ArrayList<>();
    int from = 0;
    int counted = 0;
    int depth = 0;
    for (var found = separator.matcher(text); found.find(); ) {
      for (; counted < found.start(); counted++) {
        depth += text.charAt(counted) == '{' ? 1 : text.charAt(counted) == '}' ? -1 : 0;
      }
      if (depth == 0) {
        pieces.add(text.substring(from, found.start()));
        from = found.end();
      }
    }
    pieces.add(text.substring(from));
    return pieces;
  }
}
