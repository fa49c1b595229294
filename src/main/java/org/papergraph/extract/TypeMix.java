package org.papergraph.extract;

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
    double[] scores = judgement.types(phrase);
    double sum = judgement.probability(phrase);
    MentionType best = MentionType.METHOD;
    for (MentionType type : MentionType.values()) {
      int i = type.ordinal();
      scores[i] = sum == 0 ? 0 : (1 - weight) * scores[i] / sum;
      scores[i] += told.orElse(MentionType.CONCEPT) == type ? weight : 0;
      if (type != MentionType.GENERIC && scores[i] > scores[best.ordinal()]) {
        best = type;
      }
    }
    return best;
  }
}
