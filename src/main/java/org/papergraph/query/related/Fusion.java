package org.papergraph.query.related;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.papergraph.query.StandardScores;

/** Makes one score of three. Equal weights were as good as any that were tuned. */
final class Fusion {
  private static final List<ToDoubleFunction<Candidate>> SIGNALS =
      List.of(Candidate::text, Candidate::title, Candidate::words);

  private Fusion() {}

  /** The scores of candidates by their ids. */
  static Map<String, Double> scores(List<Candidate> candidates) {
    Map<String, Double> scores = new HashMap<>();
    for (ToDoubleFunction<Candidate> signal : SIGNALS) {
      ToDoubleFunction<Candidate> standard = StandardScores.of(candidates, signal);
      candidates.forEach(it -> scores.merge(it.id(), standard.applyAsDouble(it), Double::sum));
    }
    return scores;
  }
}
