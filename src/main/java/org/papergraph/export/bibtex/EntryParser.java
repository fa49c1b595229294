package org.papergraph.export.bibtex;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.papergraph.corpus.Limits;
import org.papergraph.export.bibtex.BibEntry.Field;
import org.papergraph.export.bibtex.BibEntry.Part;

/** Takes one entry apart, strictly: in what it does not understand nothing is to be changed. */
final class EntryParser {
  /** As many lines that look like entries are let pass within a value. */
  private static final int MOST_HEADERS = 3;

  private static final int LONGEST_HEADER = 300;

  private static final String NOT_IN_NAMES = "{}=,\"#%";

  static final Pattern HEADER =
      Pattern.compile("(?m)^[ \\t]*@\\s*[A-Za-z]+\\s*[{(]\\s*[^\\s,{}=\"]+\\s*[,=]");

  private final String text;
  private final int limit;
  private final char closing;
  private int at;

  /**
   * @param opening where its brace or parenthesis stands
   */
  EntryParser(String text, int opening) {
    this.text = text;
    this.limit = Math.min(text.length(), opening + Limits.RECORD);
    this.closing = text.charAt(opening) == '{' ? '}' : ')';
    this.at = opening + 1;
  }

  /** Where it has come to. */
  int at() {
    return at;
  }

  /** An entry with its key. */
  BibEntry entry() throws Malformed {
    String key = word();
    return fields(key, at, new ArrayList<>());
  }

  /** What {@code @string} defines, which has no key. */
  Field macro() throws Malformed {
    Field field = field(at);
    blanks();
    require(closing);
    return field;
  }

  private BibEntry fields(String key, int from, List<Field> fields) throws Malformed {
    int end = from;
    while (true) {
      blanks();
      if (is(closing)) {
        at++;
        return new BibEntry(key, end, end, fields);
      }
      require(',');
      int comma = at;
      blanks();
      if (is(closing)) {
        at++;
        return new BibEntry(key, end, comma, fields);
      }
      fields.add(field(comma));
      end = at;
    }
  }

  private Field field(int lead) throws Malformed {
    blanks();
    int name = at;
    String label = word();
    int nameEnd = at;
    blanks();
    require('=');
    List<Part> parts = new ArrayList<>();
    do {
      blanks();
      parts.add(part());
      int behind = at;
      blanks();
      if (!is('#')) {
        at = behind;
        return new Field(label, lead, name, nameEnd, parts);
      }
      at++;
    } while (true);
  }

  private Part part() throws Malformed {
    int start = at;
    if (is('{') || is('"')) {
      at++;
      text(text.charAt(start) == '{' ? '}' : '"');
      return new Part(text.charAt(start), start + 1, at - 1);
    }
    word();
    return new Part(text.charAt(start), start, at);
  }

  /** Up to the mark that ends it outside of braces, which count behind backslashes too. */
  private void text(char end) throws Malformed {
    int depth = 0;
    int headers = 0;
    for (; at < limit; at++) {
      char unit = text.charAt(at);
      if (unit == end && depth == 0) {
        at++;
        return;
      }
      depth += unit == '{' ? 1 : unit == '}' ? -1 : 0;
      headers += unit == '@' && isHeader() ? 1 : 0;
      if (depth < 0 || headers == MOST_HEADERS) {
        break;
      }
    }
    throw new Malformed();
  }

  private boolean isHeader() {
    int line = at;
    while (line > 0 && " \t".indexOf(text.charAt(line - 1)) >= 0) {
      line--;
    }
    return (line == 0 || text.charAt(line - 1) == '\n')
        && HEADER
            .matcher(text)
            .region(line, Math.min(text.length(), line + LONGEST_HEADER))
            .lookingAt();
  }

  private String word() throws Malformed {
    blanks();
    int start = at;
    while (at < limit && isInName(text.charAt(at))) {
      at++;
    }
    if (at == start) {
      throw new Malformed();
    }
    return text.substring(start, at);
  }

  private boolean isInName(char unit) {
    return unit > ' ' && unit != closing && NOT_IN_NAMES.indexOf(unit) < 0;
  }

  private void blanks() {
    while (at < limit && text.charAt(at) <= ' ') {
      at++;
    }
  }

  private boolean is(char unit) {
    return at < limit && text.charAt(at) == unit;
  }

  private void require(char unit) throws Malformed {
    if (!is(unit)) {
      throw new Malformed();
    }
    at++;
  }

  /** What cannot be taken apart. */
  static final class Malformed extends Exception {
    private static final long serialVersionUID = 1L;

    Malformed() {
      super(null, null, false, false);
    }
  }
}
