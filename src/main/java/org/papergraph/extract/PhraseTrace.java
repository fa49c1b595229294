package org.papergraph.extract;

import java.util.Optional;

/**
 * What became of a phrase of a paper.
 *
 * @param sentence 0 = the title
 * @param phrase as it was found
 * @param mention what it, or what took its place, was kept as
 * @param rule by which that happened, in words
 */
public record PhraseTrace(
    int sentence, String phrase, Fate fate, Optional<Mention> mention, String rule) {

  /** What can become of a phrase. */
  public enum Fate {
    /** It is a mention. */
    KEPT,
    /** A part of it is one. */
    TRIMMED,
    /** It lies in a longer one. */
    PART,
    /** A name that the paper defines and that overlaps it took its place. */
    REPLACED,
    /** A rule, or the tagger, says that it names no term. */
    DROPPED
  }
}
