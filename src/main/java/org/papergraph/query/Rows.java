package org.papergraph.query;

import java.io.IOException;
import java.util.List;

/** Takes the rows of a result as they come. */
public interface Rows {

  /** Told once, before the first row, and also where there are none. */
  void columns(List<String> names) throws IOException;

  /**
   * Told once a row.
   *
   * @param values one per column: null, {@code Boolean}, {@code Long}, {@code Double}, {@code
   *     String}, {@code byte[]}, a list, a map, a temporal value or a {@link GraphValue}
   */
  void row(List<Object> values) throws IOException;
}
