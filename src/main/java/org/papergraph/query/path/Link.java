package org.papergraph.query.path;

import java.util.Map;
import org.papergraph.query.Subject;

/**
 * One step from a node to a neighbour.
 *
 * @param salience how much it means, from 0 to 1
 * @param degree how many neighbours {@code target} has
 */
record Link(Subject source, Subject target, double salience, long degree) {

  static Link ofPaper(Map<String, Object> row) {
    return of(
        new Subject.Paper((String) row.get("source")),
        new Subject.Term((String) row.get("target")),
        row);
  }

  static Link toPaper(Map<String, Object> row) {
    return of(
        new Subject.Term((String) row.get("source")),
        new Subject.Paper((String) row.get("target")),
        row);
  }

  static Link ofTerms(Map<String, Object> row) {
    return of(
        new Subject.Term((String) row.get("source")),
        new Subject.Term((String) row.get("target")),
        row);
  }

  private static Link of(Subject source, Subject target, Map<String, Object> row) {
    double salience = row.get("salience") instanceof Number known ? known.doubleValue() : 0;
    return new Link(source, target, salience, (long) row.get("degree"));
  }

  /** What the step costs by itself: from 1, where it means most, to 2. */
  double cost() {
    return 2 - salience;
  }
}
