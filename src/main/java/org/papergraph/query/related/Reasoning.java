package org.papergraph.query.related;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.papergraph.query.related.Reasons.SharedTerm;

/** Finds out why two papers are related, from the terms that they mention. */
final class Reasoning {
  private static final int ALONE = 3;

  private final Weights weights;

  Reasoning(Weights weights) {
    this.weights = weights;
  }

  Reasons between(Portrayed seed, Portrayed paper) {
    Map<String, Mentioned> theirs =
        paper.terms().stream().collect(Collectors.toMap(Mentioned::key, Function.identity()));
    List<Mentioned> both =
        seed.terms().stream().filter(term -> theirs.containsKey(term.key())).toList();
    List<Mentioned> telling = Weights.whole(both).stream().filter(weights::isTelling).toList();
    List<SharedTerm> shared =
        telling.stream()
            .map(term -> shared(term, theirs.get(term.key())))
            .sorted(
                Comparator.comparingDouble((SharedTerm term) -> -term.weight())
                    .thenComparing(SharedTerm::key))
            .toList();
    Set<String> keys = both.stream().map(Mentioned::key).collect(Collectors.toSet());
    return new Reasons(
        seed.title(),
        shared,
        alone(seed, keys),
        alone(paper, keys),
        new BestSentences(weights, seed, paper).of(telling));
  }

  private SharedTerm shared(Mentioned ours, Mentioned theirs) {
    double weight = weights.rarity(theirs) * (ours.salience() + theirs.salience()) / 2;
    return new SharedTerm(
        theirs.key(), theirs.name(), theirs.type(), theirs.papers(), rounded(weight));
  }

  private static double rounded(double weight) {
    return Math.round(weight * 1000) / 1000.0;
  }

  private List<String> alone(Portrayed paper, Set<String> both) {
    List<Mentioned> rest =
        paper.terms().stream().filter(term -> !both.contains(term.key())).toList();
    return Weights.whole(rest).stream()
        .sorted(weights.order())
        .limit(ALONE)
        .map(Mentioned::name)
        .toList();
  }
}
