package org.papergraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.papergraph.sequence.SequenceModel;

/**
 * Lets a trained model judge what the rules find, and adds what it is sure of itself.
 *
 * <p>The constants were set in view of the seed's twelve marked papers and of papergraph's own
 * marks; the same hold for every model.
 */
final class TrainedTagger implements Tagger {
  /** The score of a phrase is its probability and, with this weight, that the rules found it. */
  private static final double RULE_WEIGHT = 0.6;

  /** The least score of a term: the rules alone do not suffice, nor does the model alone. */
  private static final double LIKELY = 0.65;

  /** How probable what the rules do not find must be. */
  private static final double CERTAIN = 0.95;

  /** How sure the model must be that a phrase's first word does not belong to the name. */
  private static final double FOREIGN = 0.8;

  private final RuleTagger rules = new RuleTagger();
  private final SequenceModel model;

  TrainedTagger(SequenceModel model) {
    this.model = model;
  }

  @Override
  public Tagging tag(List<Sentence> sentences) {
    Judgement judgement = Judgement.of(model, sentences);
    TypeMix types = new TypeMix(judgement);
    List<TaggedPhrase> tagged = new ArrayList<>(judged(sentences, judgement, types));
    for (Sentence sentence : sentences) {
      for (Phrase span : judgement.spans(sentence)) {
        own(span, judgement)
            .filter(phrase -> tagged.stream().noneMatch(t -> t.overlaps(phrase)))
            .ifPresent(phrase -> tagged.add(found(phrase, judgement.exactly(span), types)));
      }
    }
    return new Tagging(tagged, types::type);
  }

  private static TaggedPhrase found(Phrase phrase, double confidence, TypeMix types) {
    return new TaggedPhrase(phrase, types.type(phrase), confidence);
  }

  /**
   * What of the rules' phrases is likely; a paper's phrases of the same words stay or go as one.
   */
  private List<TaggedPhrase> judged(List<Sentence> sentences, Judgement judgement, TypeMix types) {
    List<Phrase> phrases =
        rules.phrases(sentences).map(phrase -> narrowed(phrase, judgement)).toList();
    Map<String, Double> probabilities =
        phrases.stream()
            .collect(
                Collectors.groupingBy(
                    Phrase::lemma, Collectors.averagingDouble(judgement::probability)));
    List<TaggedPhrase> likely = new ArrayList<>();
    for (Phrase phrase : phrases) {
      double score = score(probabilities.getOrDefault(phrase.lemma(), 0.0));
      if (drop(score, judgement.isGeneric(phrase)).isEmpty()) {
        likely.add(found(phrase, score, types));
      }
    }
    return likely;
  }

  private static Optional<DropRule> drop(double score, boolean generic) {
    return generic || score < LIKELY ? Optional.of(DropRule.UNLIKELY) : Optional.empty();
  }

  private static double score(double probability) {
    return RULE_WEIGHT + (1 - RULE_WEIGHT) * probability;
  }

  /** The phrase from where the model sees it begin, if the rules let that stand. */
  private Phrase narrowed(Phrase phrase, Judgement judgement) {
    Phrase narrowed = phrase;
    while (narrowed.size() > 1
        && !narrowed.isCompleted()
        && judgement.outside(narrowed) > FOREIGN) {
      narrowed = narrowed.withoutFirst();
    }
    return narrowed.size() == phrase.size() ? phrase : rules.kept(narrowed).orElse(phrase);
  }

  /** What the rules leave of one of the model's own spans. */
  private Optional<Phrase> own(Phrase span, Judgement judgement) {
    return judgement.exactly(span) < CERTAIN ? Optional.empty() : rules.kept(span);
  }
}
