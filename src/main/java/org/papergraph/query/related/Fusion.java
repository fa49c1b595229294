package org.papergraph.query.related;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Makes one score of three: the sum of how many standard deviations a candidate stands above the
 * mean of all candidates in each. Equal weights were as good as any that were tuned.
 */
final class Fusion {
  private static final List<ToDoubleFunction<Candidate>> SIGNALS =
      List.of(Candidate::text, Candidate::title, Candidate::words);

  private Fusion() {}

  /** The scores of candidates by their ids. */
  static Map<String, Double> scores(List<Candidate> candidates) {
    Map<String, Double> scores = new HashMap<>();
    for (ToDoubleFunction<Candidate> signal : SIGNALS) {
      double mean = candidates.stream().mapToDouble(signal).average().orElse(0);
      double deviation =
          Math.sqrt(
              candidates.stream()
                  .mapToDouble(candidate -> Math.pow(signal.applyAsDouble(candidate) - mean, 2))
                  .average()
                  .orElse(0));
      for (Candidate candidate : candidates) {
        double above = deviation == 0 ? 0 : (signal.applyAsDouble(candidate) - mean) / deviation;
        scores.merge(candidate.id(), above, Double::sum);
      }
    }
    return scores;
  }
}
