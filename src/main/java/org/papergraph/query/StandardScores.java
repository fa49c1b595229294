package org.papergraph.query;

import java.util.Collection;
import java.util.function.ToDoubleFunction;

/** Makes scores of different kinds comparable, so that they can be added up. */
public final class StandardScores {
  private StandardScores() {}

  /**
   * How many standard deviations each of {@code all} stands above their mean (z-scores); 0 where
   * all score the same. Ranks would lose how far ahead the one is that has a rare name in it.
   */
  public static <T> ToDoubleFunction<T> of(Collection<T> all, ToDoubleFunction<T> score) {
    double mean = all.stream().mapToDouble(score).average().orElse(0);
    double variance =
        all.stream()
            .mapToDouble(score)
            .map(value -> (value - mean) * (value - mean))
            .average()
            .orElse(0);
    double deviation = Math.sqrt(variance);
    return deviation == 0 ? it -> 0 : it -> (score.applyAsDouble(it) - mean) / deviation;
  }
}
