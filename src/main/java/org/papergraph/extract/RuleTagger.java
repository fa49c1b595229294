package org.papergraph.extract;

import java.util.List;

/** Marks the noun phrases that no rule drops, typed by head nouns and cues. */
final class RuleTagger implements Tagger {
  private static final double CONFIDENCE = 0.5;

  private final NounPhrases nounPhrases = new NounPhrases();
  private final PhraseTrimmer trimmer = new PhraseTrimmer();
  private final PhraseFilter filter = new PhraseFilter();
  private final TypeRules types = new TypeRules();

  @Override
  public List<TaggedPhrase> tag(List<Sentence> sentences) {
    return sentences.stream()
        .flatMap(sentence -> nounPhrases.in(sentence).stream())
        .map(trimmer::trim)
        .filter(phrase -> filter.drop(phrase).isEmpty())
        .map(phrase -> new TaggedPhrase(phrase, types.type(phrase), CONFIDENCE))
        .toList();
  }
}
