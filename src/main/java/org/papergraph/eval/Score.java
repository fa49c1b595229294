package org.papergraph.eval;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * How well predictions agree with what is marked.
 *
 * @param hits predictions that are right
 */
public record Score(int hits, int predicted, int gold) {
  public static final Score NONE = new Score(0, 0, 0);

  private static final int DIGITS = 4;

  /** Right is what is marked just so. */
  public static <T> Score of(Set<T> gold, Set<T> predicted) {
    Set<T> hits = new HashSet<>(gold);
    hits.retainAll(predicted);
    return new Score(hits.size(), predicted.size(), gold.size());
  }

  public Score plus(Score other) {
    return new Score(hits + other.hits, predicted + other.predicted, gold + other.gold);
  }

  public double precision() {
    return (double) hits / Math.max(1, predicted);
  }

  public double recall() {
    return (double) hits / Math.max(1, gold);
  }

  /** Their harmonic mean; 0 where both are. */
  public double f1() {
    return 2 * precision() * recall() / Math.max(1e-9, precision() + recall());
  }

  /** Adds what it says to {@code facts}. */
  void tell(Map<String, Object> facts) {
    facts.put("precision", rounded(precision()));
    facts.put("recall", rounded(recall()));
    facts.put("f1", rounded(f1()));
  }

  /** To four decimals, as Python rounds: what the number exactly is decides, halves go to even. */
  static double rounded(double value) {
    return new BigDecimal(value).setScale(DIGITS, RoundingMode.HALF_EVEN).doubleValue();
  }
}
