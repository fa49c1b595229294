package org.papergraph.export.neo4j;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import org.papergraph.cypher.Statements;

/** Rows that one statement writes. */
final class Batch {
  private static final String ROWS = "$rows";

  /** A server keeps its last thousand statements in memory; larger ones take it no less time. */
  private static final int FULL = 1 << 14;

  private final Writer out;
  private final String before;
  private final String after;
  private final StringBuilder rows = new StringBuilder();

  /**
   * @param statement name of one in {@code cypher/export/script/} whose parameter is {@code $rows}
   */
  Batch(String statement, Writer out) {
    String text = Statements.named("export/script/" + statement).text();
    int at = text.indexOf(ROWS);
    this.before = text.substring(0, at);
    this.after = text.substring(at + ROWS.length());
    this.out = out;
  }

  void add(Map<String, Object> row) {
    rows.append(rows.isEmpty() ? "" : ",\n");
    Literals.append(row, rows);
  }

  boolean isFull() {
    return rows.length() >= FULL;
  }

  /** Writes the statement, if there are rows. */
  void flush() throws IOException {
    if (!rows.isEmpty()) {
      out.append(before).append("[\n").append(rows).append("\n]").append(after).append(";\n\n");
      rows.setLength(0);
    }
  }
}
