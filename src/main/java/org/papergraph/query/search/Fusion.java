package org.papergraph.query.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.papergraph.query.StandardScores;

/** Orders papers by what their words and their meaning are worth together. */
final class Fusion {
  private Fusion() {}

  /** The best first; papers that are worth the same in the order of their ids. */
  static List<Candidate> order(Collection<Candidate> candidates) {
    ToDoubleFunction<Candidate> words = StandardScores.of(candidates, Candidate::words);
    ToDoubleFunction<Candidate> meaning = StandardScores.of(candidates, Candidate::meaning);
    return candidates.stream()
        .sorted(
            Comparator.comparingDouble(
                    (Candidate it) -> -words.applyAsDouble(it) - meaning.applyAsDouble(it))
                .thenComparing(Candidate::id))
        .toList();
  }
}
