package org.papergraph.query.path;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.papergraph.query.Highlight;
import org.papergraph.query.Subject;
import org.papergraph.query.path.Hop.Node;
import org.papergraph.query.path.Hop.Relation;

/**
 * What a paper says of a term.
 *
 * @param places where it does
 */
record Mention(String paper, String title, String name, Relation relation, List<Place> places) {

  /**
   * Where a term stands.
   *
   * @param sentence its number; 0 is the title
   * @param start code points
   * @param end code points, exclusive
   */
  private record Place(long sentence, String text, int start, int end) {}

  static Mention of(String paper, Map<String, Object> row) {
    List<?> sentences = (List<?>) row.get("sentences");
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      places.add(
          new Place(
              (long) sentences.get(i),
              (String) ((List<?>) row.get("texts")).get(i),
              number(row.get("starts"), i),
              number(row.get("ends"), i)));
    }
    return new Mention(
        paper,
        (String) row.get("title"),
        (String) row.get("name"),
        (boolean) row.get("proposes") ? Relation.PROPOSES : Relation.MENTIONS,
        places);
  }

  private static int number(Object list, int i) {
    return Math.toIntExact((long) ((List<?>) list).get(i));
  }

  Set<Long> numbers() {
    Set<Long> numbers = new TreeSet<>();
    places.forEach(place -> numbers.add(place.sentence));
    return numbers;
  }

  /**
   * The hop from or to the paper.
   *
   * @param preferred the sentences that would serve best
   */
  Hop hop(Subject from, Subject to, Set<Long> preferred) {
    boolean forward = from instanceof Subject.Paper;
    return new Hop(
        new Node(from, forward ? title : name),
        new Node(to, forward ? name : title),
        relation,
        forward,
        paper,
        evidence(preferred));
  }

  /** The title says less than a sentence: it is the paper's name, which is there anyway. */
  private Highlight evidence(Set<Long> preferred) {
    long chosen =
        numbers().stream()
            .min(
                Comparator.comparing((Long number) -> !preferred.contains(number))
                    .thenComparing(number -> number == 0)
                    .thenComparing(Comparator.naturalOrder()))
            .orElseThrow();
    List<Place> shown = places.stream().filter(place -> place.sentence == chosen).toList();
    return new Highlight(
        shown.getFirst().text,
        shown.stream().map(Place::start).toList(),
        shown.stream().map(Place::end).toList());
  }
}
