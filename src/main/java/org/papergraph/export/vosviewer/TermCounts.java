package org.papergraph.export.vosviewer;

import java.util.List;
import java.util.OptionalDouble;

/** What papers say of terms, which have numbers from 0. */
final class TermCounts {
  private final int[][] together;
  private final long[] mentions;
  private final long[] sumOfYears;
  private final int[] dated;

  TermCounts(int terms) {
    together = new int[terms][terms];
    mentions = new long[terms];
    sumOfYears = new long[terms];
    dated = new int[terms];
  }

  /** Counts what a paper speaks of. */
  void add(Paper paper) {
    List<Paper.Mention> found = paper.mentions();
    for (Paper.Mention one : found) {
      mentions[one.term()] += one.count();
      paper.year().ifPresent(year -> addYear(one.term(), year));
      for (Paper.Mention other : found) {
        together[one.term()][other.term()]++;
      }
    }
  }

  private void addYear(int term, int year) {
    sumOfYears[term] += year;
    dated[term]++;
  }

  /** In how many papers both stand; with itself, in how many a term does. */
  int papers(int term, int other) {
    return together[term][other];
  }

  /** How often papers speak of it. */
  long mentions(int term) {
    return mentions[term];
  }

  /** The average year of the papers that speak of it, if any has one, with two decimals. */
  OptionalDouble year(int term) {
    return dated[term] == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(Math.round(100.0 * sumOfYears[term] / dated[term]) / 100.0);
  }
}
