package org.papergraph.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Judges what the rules find in one paper by what a trained model makes of it; the paper's phrases
 * of the same words stay or go as one.
 *
 * <p>The constants were set in view of the seed's twelve marked papers and of papergraph's own
 * marks; the same hold for every model.
 */
final class PhraseJudge {
  /** The score of a phrase is its probability and, with this weight, that the rules found it. */
  private static final double RULE_WEIGHT = 0.6;

  /** The least score of a term: the rules alone do not suffice, nor does the model alone. */
  private static final double LIKELY = 0.65;

  /** How sure the model must be that a phrase's first word does not belong to the name. */
  private static final double FOREIGN = 0.8;

  private final RuleTagger rules;
  private final Judgement judgement;
  private final List<Phrase> phrases;
  private final Map<String, Double> probabilities;

  PhraseJudge(RuleTagger rules, Judgement judgement, List<Sentence> sentences) {
    this.rules = rules;
    this.judgement = judgement;
    this.phrases = rules.phrases(sentences).map(this::narrowed).toList();
    this.probabilities =
        phrases.stream()
            .collect(
                Collectors.groupingBy(
                    Phrase::lemma, Collectors.averagingDouble(judgement::probability)));
  }

  /** What of the rules' phrases is likely. */
  Stream<Phrase> likely() {
    return phrases.stream().filter(phrase -> drop(phrase).isEmpty());
  }

  /** How sure rules and model are of a phrase, which becomes a mention's confidence. */
  double score(Phrase phrase) {
    double probability = probabilities.getOrDefault(phrase.lemma(), 0.0);
    return RULE_WEIGHT + (1 - RULE_WEIGHT) * probability;
  }

  /** What rules and model make of a noun phrase. */
  Verdict verdict(Phrase phrase) {
    Verdict ruled = rules.verdict(phrase);
    if (ruled.against().isPresent()) {
      return ruled;
    }
    Phrase left = narrowed(ruled.left());
    String cut = left.equals(ruled.left()) ? ruled.cut() : cut(ruled.left());
    return new Verdict(left, cut, drop(left).map(rule -> words(rule, left)));
  }

  private Optional<DropRule> drop(Phrase phrase) {
    if (judgement.isGeneric(phrase)) {
      return Optional.of(DropRule.STAND_IN);
    }
    return score(phrase) < LIKELY ? Optional.of(DropRule.UNLIKELY) : Optional.empty();
  }

  /** The phrase from where the model sees it begin, if the rules let that stand. */
  private Phrase narrowed(Phrase phrase) {
    Phrase narrowed = phrase;
    while (narrowed.size() > 1
        && !narrowed.isCompleted()
        && judgement.outside(narrowed) > FOREIGN) {
      narrowed = narrowed.withoutFirst();
    }
    return narrowed.size() == phrase.size() ? phrase : rules.kept(narrowed).orElse(phrase);
  }

  private String cut(Phrase phrase) {
    return "tagger: holds \"%s\" for no part of it with %s, more than %s needed"
        .formatted(
            phrase.words().getFirst().word(),
            thousandths(judgement.outside(phrase)),
            thousandths(FOREIGN));
  }

  private String words(DropRule rule, Phrase phrase) {
    return rule == DropRule.STAND_IN
        ? "tagger: stands for something else with %s, for a term with %s"
            .formatted(
                thousandths(judgement.generic(phrase)), thousandths(judgement.probability(phrase)))
        : "tagger: confidence %s%s, %s needed"
            .formatted(thousandths(score(phrase)), places(phrase), thousandths(LIKELY));
  }

  private String places(Phrase phrase) {
    long places = phrases.stream().filter(p -> p.lemma().equals(phrase.lemma())).count();
    return places == 1 ? "" : " over its %d places".formatted(places);
  }

  /** Cut off, not rounded: what is less than enough must not look like it. */
  private static double thousandths(double value) {
    return Math.floor(value * 1000) / 1000;
  }
}
