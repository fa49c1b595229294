package org.papergraph.query.related;

import java.util.Comparator;
import java.util.List;
import org.papergraph.query.related.Reasons.SharedTerm;

/** Finds out why two papers are related, from the terms that they mention. */
final class Reasoning {
  private static final int ALONE = 3;

  private final Weights weights;

  Reasoning(Weights weights) {
    this.weights = weights;
  }

  Reasons between(Portrayed seed, Portrayed paper) {
    List<Mentioned> both =
        seed.terms().values().stream()
            .filter(term -> paper.terms().containsKey(term.key()))
            .toList();
    List<Mentioned> telling = Weights.whole(both).stream().filter(weights::isTelling).toList();
    List<SharedTerm> shared =
        telling.stream()
            .map(ours -> shared(ours, paper.terms().get(ours.key())))
            .sorted(
                Comparator.comparingDouble((SharedTerm term) -> -term.weight())
                    .thenComparing(SharedTerm::key))
            .toList();
    return new Reasons(
        seed.title(),
        shared,
        alone(seed, paper),
        alone(paper, seed),
        new BestSentences(weights, seed, paper).of(telling));
  }

  private SharedTerm shared(Mentioned ours, Mentioned theirs) {
    double weight = weights.rarity(theirs) * (ours.salience() + theirs.salience()) / 2;
    KnownTerm term = theirs.term();
    return new SharedTerm(
        term.key(),
        term.name(),
        term.type(),
        term.papers(),
        rounded(weight),
        ours.by(),
        theirs.by());
  }

  private static double rounded(double weight) {
    return Math.round(weight * 1000) / 1000.0;
  }

  private List<String> alone(Portrayed paper, Portrayed other) {
    List<Mentioned> rest =
        paper.terms().values().stream()
            .filter(term -> !term.isByKind() && !other.terms().containsKey(term.key()))
            .toList();
    return Weights.whole(rest).stream()
        .sorted(weights.order())
        .limit(ALONE)
        .map(Mentioned::by)
        .toList();
  }
}
