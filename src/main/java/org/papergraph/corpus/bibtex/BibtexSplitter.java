package org.papergraph.corpus.bibtex;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.corpus.Limits;
import org.papergraph.corpus.Reason;
import org.papergraph.corpus.input.Line;
import org.papergraph.corpus.input.Lines;

/**
 * Finds the entries of a BibTeX text by their braces alone, one after the other, so that a
 * malformed one costs no other: the parser gives up the whole file at the first.
 */
final class BibtexSplitter {
  private static final Pattern START = Pattern.compile("@\\s*([A-Za-z]+)\\s*[{(]");
  private static final Pattern HEADER =
      Pattern.compile("@\\s*[A-Za-z]+\\s*[{(]\\s*[^\\s,{}=\"]+\\s*[,=]");

  /** As many lines that look like entries are let pass before an abstract that holds them ends. */
  private static final int MOST_HEADERS = 3;

  private static final int LONGEST_HEADER = 300;

  private final BibtexWindow text;

  BibtexSplitter(Lines lines) {
    this.text = new BibtexWindow(lines);
  }

  Optional<Entry> next() throws IOException {
    while (text.has(0)) {
      if (isLostLine()) {
        int line = text.line();
        return Optional.of(new Entry("", "", line, text.drop(1)));
      }
      if (text.charAt(0) == '@') {
        Matcher start = START.matcher(text.piece(0, LONGEST_HEADER));
        if (start.lookingAt()) {
          return Optional.of(entry(start));
        }
      }
      text.drop(1);
    }
    return Optional.empty();
  }

  /** A line too long is empty, whatever entries were in it. */
  private boolean isLostLine() {
    return text.charAt(0) == '\n'
        && text.flaw().map(Line.Flaw::reason).filter(Reason.LINE_TOO_LONG::equals).isPresent();
  }

  private Entry entry(Matcher start) throws IOException {
    int opening = start.end() - 1;
    int line = text.line();
    End end = end(opening);
    String type = start.group(1).toLowerCase(Locale.ROOT);
    String body = end.problem().isEmpty() ? braced(text.piece(0, end.at()), opening) : "";
    Optional<BibtexProblem> flaw = text.drop(end.at());
    Optional<BibtexProblem> problem =
        end.problem().map(reason -> new BibtexProblem(reason, line, 1, ""));
    return new Entry(type, body, line, flaw.or(() -> problem));
  }

  /** The parser knows no entries in parentheses. */
  private static String braced(String body, int opening) {
    return body.charAt(opening) == '{' || !body.endsWith(")")
        ? body
        : body.substring(0, opening) + "{" + body.substring(opening + 1, body.length() - 1) + "}";
  }

  /** BibTeX counts braces, in quotation marks and after backslashes too. */
  private End end(int opening) throws IOException {
    boolean braced = text.charAt(opening) == '{';
    int depth = 1;
    int headers = 0;
    int firstHeader = Integer.MAX_VALUE;
    int i = opening + 1;
    for (; i < Limits.RECORD && text.has(i); i++) {
      char unit = text.charAt(i);
      depth += unit == '{' ? 1 : unit == '}' ? -1 : 0;
      if (depth == 0 || (!braced && depth == 1 && unit == ')')) {
        return new End(i + 1, Optional.empty());
      }
      if (unit == '@' && isHeader(i)) {
        firstHeader = Math.min(firstHeader, i);
        headers++;
        if (depth == 1 || headers == MOST_HEADERS) {
          return new End(firstHeader, Optional.of(Reason.UNCLOSED_ENTRY));
        }
      }
    }
    boolean tooLong = i == Limits.RECORD && firstHeader > i;
    Reason reason = tooLong ? Reason.TOO_DEEP : Reason.UNCLOSED_ENTRY;
    return new End(Math.min(i, firstHeader), Optional.of(reason));
  }

  /** Whether an entry starts here, first on its line. */
  private boolean isHeader(int at) throws IOException {
    int before = at - 1;
    while (before >= 0 && at - before < 20 && " \t".indexOf(text.charAt(before)) >= 0) {
      before--;
    }
    if (before >= 0 && text.charAt(before) != '\n') {
      return false;
    }
    return HEADER.matcher(text.piece(at, LONGEST_HEADER)).lookingAt();
  }

  private record End(int at, Optional<Reason> problem) {}

  /**
   * A piece of the text from its at-sign to its closing brace.
   *
   * @param type in lower case
   * @param text empty where there is a problem
   * @param line of its at-sign
   */
  record Entry(String type, String text, int line, Optional<BibtexProblem> problem) {}
}
