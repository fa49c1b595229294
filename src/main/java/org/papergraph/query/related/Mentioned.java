package org.papergraph.query.related;

import java.util.List;
import java.util.Map;

/**
 * A term as one paper speaks of it.
 *
 * @param type what the paper takes it for
 * @param papers how many papers of the graph speak of it
 * @param salience how much it matters in this paper, 0 to 1
 * @param sentences the number of the sentence of each mention; 0 is the title
 * @param starts where in that sentence it begins, in code points
 * @param ends where it ends
 */
record Mentioned(
    String key,
    String name,
    String type,
    long papers,
    double salience,
    List<Integer> sentences,
    List<Integer> starts,
    List<Integer> ends) {

  static Mentioned of(String key, String name, long papers, Map<?, ?> mention) {
    return new Mentioned(
        key,
        name,
        (String) mention.get("type"),
        papers,
        ((Number) mention.get("salience")).doubleValue(),
        numbers(mention.get("sentences")),
        numbers(mention.get("starts")),
        numbers(mention.get("ends")));
  }

  private static List<Integer> numbers(Object list) {
    return ((List<?>) list).stream().map(number -> ((Number) number).intValue()).toList();
  }
}
