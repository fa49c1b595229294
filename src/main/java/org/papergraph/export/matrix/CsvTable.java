package org.papergraph.export.matrix;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.papergraph.export.Losses;

/**
 * As RFC 4180 has it but for the ends of lines. Names stand in it as they are, like in all CSV that
 * papergraph writes: what a spreadsheet takes for a formula is the paper's own title.
 */
final class CsvTable implements Table {
  private final CsvWriter csv;

  CsvTable(Writer out, Losses losses) {
    this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).autoFlush(false).build(out);
  }

  @Override
  public void head(List<String> columns) {
    csv.writeRecord(columns);
  }

  @Override
  public void row(String id, String title, String year, long[] counts) {
    List<String> fields = new ArrayList<>(List.of(id, title, year));
    Arrays.stream(counts).mapToObj(Long::toString).forEach(fields::add);
    csv.writeRecord(fields);
  }

  @Override
  public void finish() throws IOException {
    csv.flush();
  }
}
