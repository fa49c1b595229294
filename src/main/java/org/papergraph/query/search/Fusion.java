package org.papergraph.query.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Orders papers by what their words and their meaning are worth together: the sum of both, each
 * measured in standard deviations from its mean over all candidates (z-scores). Ranks alone
 * (reciprocal rank fusion) would lose how far ahead the one paper is that has a rare name in it, of
 * which the vectors know nothing.
 */
final class Fusion {
  private Fusion() {}

  /** The best first; papers that are worth the same in the order of their ids. */
  static List<Candidate> order(Collection<Candidate> candidates) {
    ToDoubleFunction<Candidate> words = standardised(candidates, Candidate::words);
    ToDoubleFunction<Candidate> meaning = standardised(candidates, Candidate::meaning);
    return candidates.stream()
        .sorted(
            Comparator.comparingDouble(
                    (Candidate it) -> -words.applyAsDouble(it) - meaning.applyAsDouble(it))
                .thenComparing(Candidate::id))
        .toList();
  }

  private static ToDoubleFunction<Candidate> standardised(
      Collection<Candidate> candidates, ToDoubleFunction<Candidate> score) {
    double mean = candidates.stream().mapToDouble(score).average().orElse(0);
    double variance =
        candidates.stream()
            .mapToDouble(score)
            .map(value -> (value - mean) * (value - mean))
            .average()
            .orElse(0);
    double deviation = Math.sqrt(variance);
    return deviation == 0 ? it -> 0 : it -> (score.applyAsDouble(it) - mean) / deviation;
  }
}
