package org.papergraph.extract;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A noun phrase that may name a term.
 *
 * @param from first of its tokens in the sentence
 * @param to one past the last of them
 * @param words what it says: its tokens, or, for a part of a coordination ("Lorenz and Rössler
 *     systems"), those completed by the words that the parts share
 */
record Phrase(Sentence sentence, int from, int to, List<Token> words) {
  /** Two names make the key of one sense, of which Neo4j indexes 8,000 bytes. */
  private static final int MOST_CHARACTERS = 500;

  static Phrase of(Sentence sentence, int from, int to) {
    return new Phrase(sentence, from, to, sentence.tokens().subList(from, to));
  }

  /** Whether its words are not simply the tokens that stand there. */
  boolean isCompleted() {
    return words.size() != to - from || !words.getFirst().equals(sentence.tokens().get(from));
  }

  Token head() {
    return words.getLast();
  }

  int size() {
    return words.size();
  }

  String text() {
    return isCompleted()
        ? words.stream().map(Token::word).collect(Collectors.joining(" "))
        : sentence.text(from, to);
  }

  /** Whether it is longer than any name, as encoded data in a text is. */
  boolean isOverlong() {
    return text().length() > MOST_CHARACTERS;
  }

  String lemma() {
    return words.stream()
        .map(token -> token.lemma().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" "));
  }

  /** The phrase without its first word. */
  Phrase withoutFirst() {
    return from(1);
  }

  /** The phrase from its {@code index}-th word on. */
  Phrase from(int index) {
    int start = isCompleted() ? from : from + index;
    return new Phrase(sentence, start, to, words.subList(index, words.size()));
  }

  /** The phrase without its last word. */
  Phrase withoutLast() {
    int end = isCompleted() ? to : to - 1;
    return new Phrase(sentence, from, end, words.subList(0, words.size() - 1));
  }
}
