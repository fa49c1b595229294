package org.papergraph.query.path;

import java.util.List;
import java.util.Map;
import org.papergraph.query.Highlight;
import org.papergraph.query.Subject;
import org.papergraph.query.path.Hop.Node;
import org.papergraph.query.path.Hop.Relation;

/** Why a term is a kind of another. */
record Kind(String narrower, String broader, String paper, Highlight evidence) {

  static Kind of(Map<String, Object> row) {
    return new Kind(
        (String) row.get("narrower"),
        (String) row.get("broader"),
        (String) row.get("paper"),
        new Highlight(
            (String) row.get("evidence"), numbers(row.get("starts")), numbers(row.get("ends"))));
  }

  private static List<Integer> numbers(Object list) {
    return ((List<?>) list).stream().map(number -> Math.toIntExact((long) number)).toList();
  }

  Hop hop(Subject from, Subject to, boolean forward) {
    return new Hop(
        new Node(from, forward ? narrower : broader),
        new Node(to, forward ? broader : narrower),
        Relation.IS_A,
        forward,
        paper,
        evidence);
  }
}
