package org.papergraph.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.papergraph.cli.print.Format;
import org.papergraph.cli.print.Printer;
import org.papergraph.cli.print.Screen;
import org.papergraph.corpus.CorpusException;
import org.papergraph.corpus.Place;

/** A CSV file of the records that cannot be read: where each is, what is wrong, what to do. */
final class SkippedReport implements Closeable {
  private static final List<String> COLUMNS =
      List.of("source", "record", "line", "column", "reason", "remedy");

  private final Writer out;
  private final Printer printer;

  SkippedReport(Path file) throws IOException {
    this.out = Files.newBufferedWriter(file);
    this.printer = Format.CSV.printer(out, Screen.NONE, COLUMNS);
  }

  void add(CorpusException problem) throws IOException {
    Place place = problem.place();
    printer.row(
        Arrays.asList(
            place.source(),
            number(place.record()),
            number(place.line()),
            number(place.column()),
            problem.what(),
            problem.reason().remedy()));
  }

  private static Object number(OptionalInt number) {
    return number.isPresent() ? (Object) (long) number.getAsInt() : null;
  }

  @Override
  public void close() throws IOException {
    try (out) {
      printer.finish();
    }
  }
}
