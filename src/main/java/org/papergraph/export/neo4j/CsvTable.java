package org.papergraph.export.neo4j;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A file of rows, with a file beside it that tells the importer what their columns hold. */
final class CsvTable implements Closeable {
  private final CsvWriter rows;
  private int longest;

  /** Both files' names begin with {@code name}. */
  CsvTable(Path folder, String name, List<String> header) throws IOException {
    try (CsvWriter csv = writer(folder.resolve(name + "-header.csv"))) {
      csv.writeRecord(header);
    }
    this.rows = writer(folder.resolve(name + ".csv"));
  }

  /** Null is an empty field, an empty string a quoted one. */
  private static CsvWriter writer(Path file) throws IOException {
    return CsvWriter.builder()
        .quoteStrategy(QuoteStrategies.EMPTY)
        .lineDelimiter(LineDelimiter.LF)
        .build(file);
  }

  void add(List<String> fields) {
    for (String field : fields) {
      longest = Math.max(longest, field == null ? 0 : field.length());
    }
    rows.writeRecord(fields);
  }

  /** How many characters its longest field has. */
  int longest() {
    return longest;
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
