package org.papergraph.extract;

import java.util.Locale;
import org.papergraph.sequence.Word;
import org.papergraph.text.Span;

/**
 * A word of a sentence.
 *
 * @param tag part of speech, as in the Penn Treebank
 * @param span UTF-16 units within the normalised text that was annotated
 */
record Token(String word, String lemma, String tag, Span span) {

  /** The same token with another part of speech. */
  Token tagged(String other) {
    return new Token(word, lemma, other, span);
  }

  Word asWord() {
    return new Word(word, lemma, tag, span);
  }

  boolean isNoun() {
    return tag.startsWith("NN");
  }

  boolean isProperNoun() {
    return tag.startsWith("NNP");
  }

  boolean isAdjective() {
    return tag.startsWith("JJ");
  }

  boolean isVerb() {
    return tag.startsWith("VB");
  }

  boolean is(String other) {
    return word.equalsIgnoreCase(other);
  }

  String lower() {
    return word.toLowerCase(Locale.ROOT);
  }

  boolean isHyphenated() {
    return word.indexOf('-') > 0 && word.indexOf('-') < word.length() - 1;
  }
}
