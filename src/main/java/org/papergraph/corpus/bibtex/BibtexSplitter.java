package org.papergraph.corpus.bibtex;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the entries of a BibTeX text by their braces alone, so that a malformed one costs no other:
 * the parser gives up the whole file at the first.
 */
final class BibtexSplitter {
  private static final Pattern START = Pattern.compile("@\\s*([A-Za-z]+)\\s*[{(]");
  private static final Pattern HEADER =
      Pattern.compile("@\\s*[A-Za-z]+\\s*[{(]\\s*[^\\s,{}=\"]+\\s*[,=]");

  /** As many lines that look like entries are let pass before an abstract that holds them ends. */
  private static final int MOST_HEADERS = 3;

  private static final int LONGEST_HEADER = 300;

  private final String text;
  private final List<Entry> entries = new ArrayList<>();
  private int line = 1;
  private int counted;

  private BibtexSplitter(String text) {
    this.text = text;
  }

  static List<Entry> split(String text) {
    BibtexSplitter splitter = new BibtexSplitter(text);
    splitter.split();
    return splitter.entries;
  }

  private void split() {
    Matcher start = START.matcher(text);
    for (int at = 0; start.find(at); ) {
      at = entry(start);
    }
  }

  private int entry(Matcher start) {
    int opening = start.end() - 1;
    End end = end(opening);
    String type = start.group(1).toLowerCase(Locale.ROOT);
    String body = braced(text.substring(start.start(), end.at()), opening - start.start());
    entries.add(new Entry(type, body, lineOf(start.start()), end.closed()));
    return end.at();
  }

  /** The parser knows no entries in parentheses. */
  private static String braced(String body, int opening) {
    return body.charAt(opening) == '{' || !body.endsWith(")")
        ? body
        : body.substring(0, opening) + "{" + body.substring(opening + 1, body.length() - 1) + "}";
  }

  /** BibTeX counts braces, in quotation marks and after backslashes too. */
  private End end(int opening) {
    boolean braced = text.charAt(opening) == '{';
    int depth = 1;
    int headers = 0;
    int firstHeader = text.length();
    for (int i = opening + 1; i < text.length(); i++) {
      char unit = text.charAt(i);
      depth += unit == '{' ? 1 : unit == '}' ? -1 : 0;
      if (depth == 0 || (!braced && depth == 1 && unit == ')')) {
        return new End(i + 1, true);
      }
      if (unit == '@' && isHeader(i)) {
        firstHeader = Math.min(firstHeader, i);
        headers++;
        if (depth == 1 || headers == MOST_HEADERS) {
          return new End(firstHeader, false);
        }
      }
    }
    return new End(firstHeader, false);
  }

  /** Whether an entry starts here, first on its line. */
  private boolean isHeader(int at) {
    int before = at - 1;
    while (before >= 0 && at - before < 20 && " \t".indexOf(text.charAt(before)) >= 0) {
      before--;
    }
    if (before >= 0 && text.charAt(before) != '\n') {
      return false;
    }
    int limit = Math.min(text.length(), at + LONGEST_HEADER);
    return HEADER.matcher(text).region(at, limit).lookingAt();
  }

  private int lineOf(int at) {
    for (; counted < at; counted++) {
      line += text.charAt(counted) == '\n' ? 1 : 0;
    }
    return line;
  }

  private record End(int at, boolean closed) {}

  /**
   * A piece of the text from its at-sign to its closing brace.
   *
   * @param type in lower case
   * @param line of its at-sign
   */
  record Entry(String type, String text, int line, boolean closed) {
    int lastLine() {
      return line + (int) text.chars().filter(unit -> unit == '\n').count();
    }
  }
}
