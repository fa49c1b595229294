package org.papergraph.cli.print;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** An array of objects, one a line, written as rows come. */
final class JsonPrinter implements Printer {
  private final Writer out;
  private final List<String> columns;
  private boolean empty = true;

  JsonPrinter(Writer out, List<String> columns) {
    this.out = out;
    this.columns = columns;
  }

  @Override
  public void row(List<?> values) throws IOException {
    out.write(empty ? "[\n  " : ",\n  ");
    out.write(JsonText.object(columns, values));
    empty = false;
  }

  @Override
  public void finish() throws IOException {
    out.write(empty ? "[]\n" : "\n]\n");
  }
}
