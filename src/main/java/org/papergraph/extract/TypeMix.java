package org.papergraph.extract;

import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/** Types a phrase by what the rules and a trained model say together. */
final class TypeMix {
  /** The weight of a type that the phrase's head or its context tells the rules. */
  private static final double TOLD = 0.5;

  /** The weight of what the rules take a phrase for when nothing tells them. */
  private static final double ASSUMED = 0.3;

  private final TypeRules rules = new TypeRules();
  private final Judgement judgement;

  TypeMix(Judgement judgement) {
    this.judgement = judgement;
  }

  /** Never {@link MentionType#GENERIC}; of equally good types the first. */
  MentionType type(Phrase phrase) {
    Optional<MentionType> told = rules.told(phrase);
    double weight = told.isPresent() ? TOLD : ASSUMED;
    MentionType ruled = told.orElse(MentionType.CONCEPT);
    Map<MentionType, Double> masses = judgement.types(phrase);
    double sum = Math.max(Double.MIN_NORMAL, judgement.probability(phrase));
    masses.remove(MentionType.GENERIC);
    masses.replaceAll((type, mass) -> (1 - weight) * mass / sum + (type == ruled ? weight : 0));
    return Collections.max(
            masses.entrySet(),
            Map.Entry.<MentionType, Double>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .getKey();
  }
}
