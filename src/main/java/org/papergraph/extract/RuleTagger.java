package org.papergraph.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Marks the noun phrases that no rule drops, typed by head nouns and cues. */
final class RuleTagger implements Tagger {
  private static final double CONFIDENCE = 0.5;

  private final NounPhrases nounPhrases = new NounPhrases();
  private final PhraseTrimmer trimmer = new PhraseTrimmer();
  private final PhraseFilter filter = new PhraseFilter();
  private final TypeRules types = new TypeRules();

  @Override
  public Tagging tag(List<Sentence> sentences) {
    return new Tagging(
        phrases(sentences)
            .map(phrase -> new TaggedPhrase(phrase, types.type(phrase), CONFIDENCE))
            .toList(),
        types::type,
        this::verdict);
  }

  /** What no rule drops. */
  Stream<Phrase> phrases(List<Sentence> sentences) {
    return sentences.stream()
        .flatMap(sentence -> nounPhrases.in(sentence).stream())
        .flatMap(phrase -> kept(phrase).stream());
  }

  /** What the rules leave of a phrase; empty if they drop it. */
  Optional<Phrase> kept(Phrase phrase) {
    Phrase trimmed = trimmer.trim(phrase);
    return drop(phrase, trimmed).isEmpty() ? Optional.of(trimmed) : Optional.empty();
  }

  /** What the rules make of a phrase. */
  Verdict verdict(Phrase phrase) {
    Phrase trimmed = trimmer.trim(phrase);
    return new Verdict(
        trimmed,
        "praise, numbers and \"method\" cut off",
        drop(phrase, trimmed).map(DropRule::words));
  }

  /**
   * A part of a coordination that is completed praise ("novel and efficient …") names nothing more.
   */
  private Optional<DropRule> drop(Phrase phrase, Phrase trimmed) {
    boolean lostFirst = !trimmed.words().getFirst().equals(phrase.words().getFirst());
    return phrase.isCompleted() && lostFirst
        ? Optional.of(DropRule.COORDINATED_PRAISE)
        : filter.drop(trimmed);
  }
}
