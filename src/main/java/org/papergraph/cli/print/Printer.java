package org.papergraph.cli.print;

import java.io.IOException;
import java.util.List;

/** Writes the rows of one result, whose columns it was told when it was made. */
public interface Printer {

  /**
   * Writes a row, or keeps it for {@link #finish}.
   *
   * @param values one per column: null, a {@code Boolean}, number, string, list, map, temporal
   *     value, {@code byte[]}, graph value or {@link Marked} text
   */
  void row(List<?> values) throws IOException;

  /** Writes what remains; without rows too, what is written is well-formed. */
  void finish() throws IOException;
}
