package org.papergraph.corpus.bibtex;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.papergraph.corpus.Limits;

/** Takes BibTeX's lists of names apart, into names as they are printed. */
final class BibtexNames {
  private static final Pattern AND = Pattern.compile("(?i)\\s+and\\s+");
  private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

  /** One more than a paper may have, and "others", are enough to tell that it has too many. */
  private static final int MOST = Limits.NAMES + 2;

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
    for (var found = separator.matcher(text); pieces.size() < MOST && found.find(); ) {
      for (; counted < found.start(); counted++) {
        depth += text.charAt(counted) == '{' ? 1 : text.charAt(counted) == '}' ? -1 : 0;
      }
      if (depth == 0) {
        pieces.add(text.substring(from, found.start()));
        from = found.end();
      }
    }
    if (pieces.size() < MOST) {
      pieces.add(text.substring(from));
    }
    return pieces;
  }
}
