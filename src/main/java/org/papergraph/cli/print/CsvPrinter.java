package org.papergraph.cli.print;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.papergraph.query.GraphValue;

/**
 * Comma-separated values as RFC 4180 has them but for the ends of lines, written as rows come; what
 * is no single value is JSON within its field. Null is an empty field, an empty string a quoted
 * one.
 */
final class CsvPrinter implements Printer {
  private final CsvWriter csv;
  private final boolean terminal;

  CsvPrinter(Writer out, Screen screen, List<String> columns) {
    this.csv =
        CsvWriter.builder()
            .quoteStrategy(QuoteStrategies.EMPTY)
            // Readers of CSV take either, the tools of a Unix shell take this one alone.
            .lineDelimiter(LineDelimiter.LF)
            .autoFlush(false)
            .build(out);
    this.terminal = screen.isTerminal();
    csv.writeRecord(columns);
  }

  @Override
  public void row(List<?> values) throws IOException {
    List<String> fields = new ArrayList<>(values.size());
    for (Object value : values) {
      fields.add(field(value));
    }
    csv.writeRecord(fields);
  }

  private String field(Object value) throws IOException {
    return switch (value) {
      case null -> null;
      case Marked marked -> shown(marked.text());
      case List<?> list -> JsonText.of(list);
      case Map<?, ?> map -> JsonText.of(map);
      case GraphValue graphValue -> JsonText.of(graphValue);
      default -> shown(Prose.PLAIN.of(value));
    };
  }

  private String shown(String text) {
    return terminal ? Visible.lines(text) : text;
  }

  @Override
  public void finish() throws IOException {
    csv.flush();
  }
}
