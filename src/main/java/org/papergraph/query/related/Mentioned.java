package org.papergraph.query.related;

import java.util.List;
import java.util.Map;

/**
 * A term as one paper speaks of it, by a name of its own or by that of a kind of it.
 *
 * @param by the name of the term that the paper mentions: of this one, or of a kind of it
 * @param salience how much it matters in this paper, 0 to 1
 * @param sentences the number of the sentence of each mention; 0 is the title
 * @param starts where in that sentence it begins, in code points
 * @param ends where it ends
 */
record Mentioned(
    KnownTerm term,
    String by,
    double salience,
    List<Integer> sentences,
    List<Integer> starts,
    List<Integer> ends) {
  /** Two kinds of a thing are less alike than two papers on the thing itself. */
  private static final double KIND = 0.5;

  /**
   * @param mention the properties of the relationship
   */
  static Mentioned of(KnownTerm term, Map<?, ?> mention) {
    return new Mentioned(
        term,
        term.name(),
        ((Number) mention.get("salience")).doubleValue(),
        numbers(mention.get("sentences")),
        numbers(mention.get("starts")),
        numbers(mention.get("ends")));
  }

  private static List<Integer> numbers(Object list) {
    return ((List<?>) list).stream().map(number -> ((Number) number).intValue()).toList();
  }

  /** What is said of {@code broader} by mentioning this, a kind of it. */
  Mentioned asKindOf(KnownTerm broader) {
    return new Mentioned(broader, by, KIND * salience, sentences, starts, ends);
  }

  boolean isByKind() {
    return !by.equals(term.name());
  }

  String key() {
    return term.key();
  }
}
