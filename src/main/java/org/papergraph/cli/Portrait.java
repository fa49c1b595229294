package org.papergraph.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.papergraph.cli.print.Facts;
import org.papergraph.cli.print.Format;
import org.papergraph.cli.print.JsonText;

/** Prints one thing: what is known of it, and the rows that belong to it. */
final class Portrait {
  /** Where the evidence is to be marked; a column of its own only for programs. */
  private static final List<String> PLACES = List.of("starts", "ends");

  private final Surroundings surroundings;
  private final Format format;

  Portrait(Surroundings surroundings, Format format) {
    this.surroundings = surroundings;
    this.format = format;
  }

  /**
   * Prints it: in JSON as one object, in CSV the rows alone.
   *
   * @param title the fact that names it
   * @param part what the rows are called
   */
  void print(String title, Map<String, Object> facts, String part, List<Map<String, Object>> rows)
      throws IOException {
    Writer out = surroundings.out();
    switch (format) {
      case JSON -> {
        Map<String, Object> whole = new LinkedHashMap<>(facts);
        whole.put(part, rows);
        out.write(JsonText.of(whole) + "\n");
      }
      case TABLE, MARKDOWN -> {
        Facts.write(out, surroundings.screen(), format, title, facts);
        print(rows);
      }
      default -> print(rows);
    }
  }

  private void print(List<Map<String, Object>> rows) throws IOException {
    if (rows.isEmpty()) {
      return;
    }
    List<String> columns =
        rows.getFirst().keySet().stream().filter(name -> !PLACES.contains(name)).toList();
    PrintedRows printed = new PrintedRows(surroundings, format);
    printed.columns(columns);
    for (Map<String, Object> row : rows) {
      List<Object> cells = new ArrayList<>();
      for (String column : columns) {
        cells.add(column.equals("evidence") ? MarkedCell.of(row) : row.get(column));
      }
      printed.row(cells);
    }
    printed.finish();
  }
}
