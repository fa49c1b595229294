package org.papergraph.export.bibtex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.export.bibtex.BibEntry.Field;
import org.papergraph.export.bibtex.BibEntry.Part;

/** Finds the entries of a file. One that is broken costs no other. */
final class BibScanner {
  private static final Pattern START = Pattern.compile("@\\s*([A-Za-z]+)\\s*[{(]");
  private static final int LONGEST_START = 300;
  private static final Set<String> NO_PAPERS = Set.of("comment", "preamble");

  private final BibFile file;
  private final String text;
  private final Map<String, String> macros = new HashMap<>();
  private final List<BibEntry> entries = new ArrayList<>();
  private int broken;
  private int header = -1;

  /** How far the end of a comment is looked for: less with each that has none. */
  private int budget = 1 << 26;

  private BibScanner(BibFile file) {
    this.file = file;
    this.text = file.text();
  }

  static BibScanner of(BibFile file) {
    BibScanner scanner = new BibScanner(file);
    int at = scanner.text.indexOf('@');
    while (at >= 0) {
      at = scanner.text.indexOf('@', scanner.scan(at));
    }
    return scanner;
  }

  /** Those that could be taken apart, in their order. */
  List<BibEntry> entries() {
    return entries;
  }

  /** How many could not. */
  int broken() {
    return broken;
  }

  /** What the value of {@code field} says. */
  String value(Field field) {
    StringBuilder value = new StringBuilder();
    for (Part part : field.parts()) {
      String raw = text.substring(part.start(), part.end());
      value.append(
          part.isText()
              ? file.decoded(raw)
              : macros.getOrDefault(raw.toLowerCase(Locale.ROOT), raw));
    }
    return value.toString();
  }

  private int scan(int at) {
    Matcher start = START.matcher(text).region(at, Math.min(text.length(), at + LONGEST_START));
    if (!start.lookingAt()) {
      return at + 1;
    }
    String type = start.group(1).toLowerCase(Locale.ROOT);
    int opening = start.end() - 1;
    return NO_PAPERS.contains(type) ? behind(opening) : parse(type, at, opening);
  }

  /** Behind the group at {@code opening}, or just within where it does not end. */
  private int behind(int opening) {
    char closing = text.charAt(opening) == '{' ? '}' : ')';
    int depth = 0;
    for (int i = opening + 1; i < text.length() && i - opening < budget; i++) {
      char unit = text.charAt(i);
      if (depth == 0 && unit == closing) {
        return i + 1;
      }
      depth += unit == '{' ? 1 : unit == '}' ? -1 : 0;
    }
    budget /= 2;
    return opening + 1;
  }

  private int parse(String type, int at, int opening) {
    EntryParser parser = new EntryParser(text, opening);
    try {
      if (type.equals("string")) {
        Field macro = parser.macro();
        macros.put(macro.label().toLowerCase(Locale.ROOT), value(macro));
      } else {
        entries.add(parser.entry());
      }
      return parser.at();
    } catch (EntryParser.Malformed e) {
      broken++;
      return Math.min(header(at), parser.at());
    }
  }

  /** Where the first line behind {@code at} begins that looks like an entry. */
  private int header(int at) {
    if (header <= at) {
      Matcher matcher = EntryParser.HEADER.matcher(text);
      header = matcher.find(at + 1) ? matcher.start() : text.length();
    }
    return header;
  }
}
