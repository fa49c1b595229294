package org.papergraph.extract;

/**
 * A phrase that names a term.
 *
 * @param confidence from 0 to 1
 */
record TaggedPhrase(Phrase phrase, MentionType type, double confidence) {

  /** Whether the two stand in one sentence and share a token. */
  boolean overlaps(Phrase other) {
    return phrase.sentence().index() == other.sentence().index()
        && phrase.from() < other.to()
        && other.from() < phrase.to();
  }

  Mention mention(boolean proposed) {
    return new Mention(
        phrase.sentence().index(),
        phrase.sentence().place(phrase.from(), phrase.to()),
        phrase.text(),
        type,
        confidence,
        proposed);
  }
}
