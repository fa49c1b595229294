package org.papergraph.query.related;

import java.util.List;

/**
 * Which papers may be related ones.
 *
 * @param from the earliest year; 0 for any
 * @param to the latest year; 0 for any
 * @param exclude ids of papers that are left out
 * @param term a term's key of which they speak; empty for any
 */
public record RelatedFilter(int from, int to, List<String> exclude, String term) {
  /** All may. */
  public static final RelatedFilter NONE = new RelatedFilter(0, 0, List.of(), "");

  /** Whether it may leave out so many that one has to look further for the rest. */
  boolean isNarrow() {
    return from != 0 || to != 0 || !term.isEmpty();
  }
}
