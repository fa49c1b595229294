package org.papergraph.query.search;

import java.util.Map;

/**
 * A paper that may be what is searched for.
 *
 * @param words Lucene's score; 0 where its words were not found
 * @param meaning half of one more than the cosine of its text and what is searched for; 0 where it
 *     is not known
 */
record Candidate(String id, double words, double meaning) {

  static Candidate of(Map<String, Object> row) {
    double meaning = row.get("meaning") instanceof Number number ? number.doubleValue() : 0;
    return new Candidate(
        (String) row.get("id"), ((Number) row.get("words")).doubleValue(), meaning);
  }
}
