package org.papergraph.corpus.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader.CsvReaderBuilder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.papergraph.corpus.Limits;
import org.papergraph.corpus.Reason;
import org.papergraph.corpus.input.Line;
import org.papergraph.corpus.input.Lines;

/**
 * The rows of a table, read one by one; one whose quotation mark is never closed costs no other,
 * which a parser for the whole file would take into it.
 */
final class CsvRows {
  private static final int FEWEST_LINES = 100;

  private final Lines lines;
  private final char separator;
  private final int width;

  /**
   * Over how many lines a row may go on. Each that is never closed halves it, and rows that are
   * sound restore it line by line, so that no line is looked at again and again.
   */
  private int patience = Limits.LINES_OF_ROW;

  /**
   * @param width how many columns the table has
   */
  CsvRows(Lines lines, char separator, int width) {
    this.lines = lines;
    this.separator = separator;
    this.width = width;
  }

  /** The row of one text; empty where it is none. */
  static List<String> fields(String text, char separator) {
    try {
      CsvReaderBuilder parser =
          de.siegmar.fastcsv.reader.CsvReader.builder()
              .fieldSeparator(separator)
              .trimWhitespacesAroundQuotes(true);
      return parser.ofSingleCsvRecord(text).getFields();
    } catch (CsvParseException e) {
      return List.of();
    }
  }

  Optional<Row> next() throws IOException {
    Optional<Line> line = lines.nextFilled();
    return line.isEmpty() ? Optional.empty() : Optional.of(row(line.get()));
  }

  private Row row(Line first) throws IOException {
    if (first.text().length() > Limits.RECORD) {
      return new Row(first, List.of(), Optional.of(Reason.TOO_DEEP));
    }
    if (first.flaw().isPresent() || separator == '\t') {
      // Tables with tabs hardly ever quote, so that a quotation mark is only that.
      List<String> raw = List.of(first.text().split(Pattern.quote("\t"), -1));
      if (first.flaw().isPresent() || raw.size() == width) {
        return new Row(first, raw.stream().map(CsvRows::unquoted).toList());
      }
    }
    return quotedRow(first);
  }

  private Row quotedRow(Line first) throws IOException {
    Quotes quotes = new Quotes(separator);
    StringBuilder text = new StringBuilder(first.text());
    List<Line> taken = new ArrayList<>();
    Line flawed = first;
    boolean open = quotes.remainOpen(first.text());
    while (open) {
      Optional<Line> line = lines.next();
      line.ifPresent(taken::add);
      if (line.isEmpty() || text.length() > Limits.RECORD || taken.size() > patience) {
        lines.unread(taken);
        patience = Math.max(FEWEST_LINES, patience / 2);
        return new Row(first, List.of(), Optional.of(Reason.UNCLOSED_QUOTE));
      }
      flawed = flawed.flaw().isPresent() ? flawed : line.get();
      text.append('\n').append(line.get().text());
      open = quotes.remainOpen(line.get().text());
    }
    patience = Math.min(Limits.LINES_OF_ROW, patience + 1 + taken.size());
    return new Row(
        flawed.flaw().isPresent() ? flawed : first,
        first.number(),
        fields(text.toString(), separator),
        Optional.empty());
  }

  private static String unquoted(String field) {
    boolean quoted = field.length() > 1 && field.startsWith("\"") && field.endsWith("\"");
    return quoted ? field.substring(1, field.length() - 1).replace("\"\"", "\"") : field;
  }

  /**
   * A row as far as it could be read.
   *
   * @param line where it starts, or where it is flawed
   * @param number of the line where it starts
   */
  record Row(Line line, int number, List<String> fields, Optional<Reason> problem) {
    Row(Line line, List<String> fields) {
      this(line, line.number(), fields, Optional.empty());
    }

    Row(Line line, List<String> fields, Optional<Reason> problem) {
      this(line, line.number(), fields, problem);
    }
  }

  /** Whether a line ends inside of quotation marks, as the parser counts them. */
  private static final class Quotes {
    private final char separator;
    private boolean open;

    Quotes(char separator) {
      this.separator = separator;
    }

    boolean remainOpen(String line) {
      boolean atStart = !open;
      for (int i = 0; i < line.length(); i++) {
        char unit = line.charAt(i);
        if (open) {
          boolean doubled = unit == '"' && i + 1 < line.length() && line.charAt(i + 1) == '"';
          i += doubled ? 1 : 0;
          open = doubled || unit != '"';
        } else if (unit == '"' && atStart) {
          open = true;
          atStart = false;
        } else {
          atStart = unit == separator || (atStart && unit == ' ');
        }
      }
      return open;
    }
  }
}
