package org.papergraph.query.path;

import java.util.Map;
import java.util.stream.Stream;
import org.papergraph.query.Subject;

/** A paper that speaks of both of two terms. */
record Joint(String paper, double salience, double otherSalience, long degree) {

  static Joint of(Map<String, Object> row) {
    return new Joint(
        (String) row.get("paper"),
        ((Number) row.get("salience")).doubleValue(),
        ((Number) row.get("otherSalience")).doubleValue(),
        (long) row.get("degree"));
  }

  Stream<Link> links(Subject one, Subject other) {
    Subject between = new Subject.Paper(paper);
    return Stream.of(
        new Link(one, between, salience, degree), new Link(other, between, otherSalience, degree));
  }
}
