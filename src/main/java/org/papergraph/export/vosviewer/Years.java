package org.papergraph.export.vosviewer;

import java.util.Arrays;
import java.util.OptionalInt;
import org.papergraph.export.Node;

/**
 * The years of all papers, at twelve bytes each. Mentions come in the order of their papers, as the
 * papers did, so that each paper is found by going on from the last, and a hash of its id will do.
 */
final class Years {
  private static final int UNKNOWN = Integer.MIN_VALUE;

  private long[] papers = new long[1024];
  private int[] years = new int[1024];
  private int count;
  private int at;

  void add(Node paper) {
    if (count == papers.length) {
      papers = Arrays.copyOf(papers, 2 * count);
      years = Arrays.copyOf(years, 2 * count);
    }
    papers[count] = hash(paper.key());
    years[count++] = ((Long) paper.properties().getOrDefault("year", (long) UNKNOWN)).intValue();
  }

  /** That of a paper that comes after, or is, the one asked for last. */
  OptionalInt of(String paper) {
    long hash = hash(paper);
    while (at < count && papers[at] != hash) {
      at++;
    }
    return at == count || years[at] == UNKNOWN ? OptionalInt.empty() : OptionalInt.of(years[at]);
  }

  private static long hash(String text) {
    long hash = 0;
    for (int i = 0; i < text.length(); i++) {
      hash = hash * 1_000_003 + text.charAt(i);
    }
    return hash;
  }
}
