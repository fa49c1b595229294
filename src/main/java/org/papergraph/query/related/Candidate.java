package org.papergraph.query.related;

import java.util.Map;

/**
 * A paper that may be related to a seed.
 *
 * @param text how near title and abstract come in meaning
 * @param title how near the title comes in meaning
 * @param words how much they share, by Lucene's score
 */
record Candidate(String id, double text, double title, double words) {

  static Candidate of(Map<String, Object> row) {
    return new Candidate(
        (String) row.get("id"), number(row, "text"), number(row, "title"), number(row, "words"));
  }

  /** 0, the least, where a paper has no embedding yet. */
  private static double number(Map<String, Object> row, String column) {
    return row.get(column) instanceof Number number ? number.doubleValue() : 0;
  }
}
