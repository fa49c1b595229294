package org.papergraph.export.matrix;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.papergraph.export.Losses;

/** A table, written as rows come. */
interface Table {
  /** Makes tables. */
  @FunctionalInterface
  interface Maker {
    Table on(Writer out, Losses losses);
  }

  void head(List<String> columns) throws IOException;

  /**
   * Writes a row.
   *
   * @param year empty where it is unknown
   * @param counts how often each term is mentioned
   */
  void row(String id, String title, String year, long[] counts) throws IOException;

  void finish() throws IOException;
}
