package org.papergraph.cli;

import java.util.List;
import java.util.Map;
import org.papergraph.cli.print.Marked;
import org.papergraph.query.Highlight;

/** Makes marked text of the evidence that queries return. */
final class MarkedCell {
  private MarkedCell() {}

  /** From the columns evidence, starts and ends. */
  static Marked of(Map<String, Object> row) {
    return new Marked((String) row.get("evidence"), places(row, "starts"), places(row, "ends"));
  }

  static Marked of(Highlight text) {
    return new Marked(text.text(), text.starts(), text.ends());
  }

  private static List<Integer> places(Map<String, Object> row, String column) {
    return ((List<?>) row.get(column)).stream().map(place -> ((Number) place).intValue()).toList();
  }
}
