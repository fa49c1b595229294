package org.papergraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.papergraph.sequence.SequenceModel;

/** Lets a trained model judge what the rules find, and adds what it is sure of itself. */
final class TrainedTagger implements Tagger {
  /** How probable what the rules do not find must be; set as {@link PhraseJudge}'s constants. */
  private static final double CERTAIN = 0.95;

  private final RuleTagger rules = new RuleTagger();
  private final SequenceModel model;

  TrainedTagger(SequenceModel model) {
    this.model = model;
  }

  @Override
  public Tagging tag(List<Sentence> sentences) {
    Judgement judgement = Judgement.of(model, sentences);
    TypeMix types = new TypeMix(judgement);
    PhraseJudge judge = new PhraseJudge(rules, judgement, sentences);
    List<TaggedPhrase> tagged = new ArrayList<>();
    judge.likely().forEach(phrase -> tagged.add(found(phrase, judge.score(phrase), types)));
    for (Sentence sentence : sentences) {
      for (Phrase span : judgement.spans(sentence)) {
        own(span, judgement)
            .filter(phrase -> tagged.stream().noneMatch(t -> t.overlaps(phrase)))
            .ifPresent(phrase -> tagged.add(found(phrase, judgement.exactly(span), types)));
      }
    }
    return new Tagging(tagged, types::type, judge::verdict);
  }

  private static TaggedPhrase found(Phrase phrase, double confidence, TypeMix types) {
    return new TaggedPhrase(phrase, types.type(phrase), confidence);
  }

  /** What the rules leave of one of the model's own spans. */
  private Optional<Phrase> own(Phrase span, Judgement judgement) {
    return judgement.exactly(span) < CERTAIN ? Optional.empty() : rules.kept(span);
  }
}
