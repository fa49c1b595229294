package org.papergraph.cli;

import java.io.IOException;
import java.util.List;
import org.papergraph.cli.print.Format;
import org.papergraph.cli.print.Printer;
import org.papergraph.query.Rows;

/** Prints the rows of a result as they come. */
final class PrintedRows implements Rows {
  private final Surroundings surroundings;
  private final Format format;
  private Printer printer;
  private boolean any;

  PrintedRows(Surroundings surroundings, Format format) {
    this.surroundings = surroundings;
    this.format = format;
  }

  @Override
  public void columns(List<String> names) throws IOException {
    printer = format.printer(surroundings.out(), surroundings.screen(), names);
  }

  @Override
  public void row(List<Object> values) throws IOException {
    any = true;
    printer.row(values);
  }

  /** To be called when all rows have come. */
  void finish() throws IOException {
    printer.finish();
    surroundings.out().flush();
    if (!any && format == Format.TABLE) {
      surroundings.err().println("No rows.");
    }
  }
}
