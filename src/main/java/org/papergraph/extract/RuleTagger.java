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
        types::type);
  }

  /** What no rule drops. */
  Stream<Phrase> phrases(List<Sentence> sentences) {
    return sentences.stream()
        .flatMap(sentence -> nounPhrases.in(sentence).stream())
        .flatMap(phrase -> kept(phrase).stream());
  }

  /** What the rules leave of a phrase; empty if they drop it. */
  Optional<Phrase> kept(Phrase phrase) {
    return trimmed(phrase).filter(trimmed -> filter.drop(trimmed).isEmpty());
  }

  /**
   * A part of a coordination that is completed praise ("novel and efficient …") names nothing more.
   */
  private Optional<Phrase> trimmed(Phrase phrase) {
    Phrase trimmed = trimmer.trim(phrase);
    boolean lostFirst = !trimmed.words().getFirst().equals(phrase.words().getFirst());
    return phrase.isCompleted() && lostFirst ? Optional.empty() : Optional.of(trimmed);
  }
}
