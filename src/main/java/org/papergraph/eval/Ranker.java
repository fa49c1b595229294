package org.papergraph.eval;

import java.util.Map;

/** A way to tell which papers are related to one. */
@FunctionalInterface
public interface Ranker {
  /**
   * Scores of other papers by their ids, higher for what is more related; papers left out are
   * related least.
   */
  Map<String, Double> scores(String paper);
}
