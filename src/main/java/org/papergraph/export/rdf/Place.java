package org.papergraph.export.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.papergraph.export.Losses;
import org.papergraph.export.Relationship;

/**
 * Where a paper speaks of a term.
 *
 * @param start in characters of the sentence, which are code points to Web Annotations, to SPARQL
 *     and to Neo4j
 * @param words what stands there
 */
record Place(String paper, String term, long sentence, long start, long end, String words) {

  /**
   * All places of a mention or proposal.
   *
   * @param losses told of those that are not in their sentence
   */
  static List<Place> all(Relationship mention, Losses losses) {
    List<Long> sentences = Listed.in(mention, "sentences", Long.class);
    List<Long> starts = Listed.in(mention, "starts", Long.class);
    List<Long> ends = Listed.in(mention, "ends", Long.class);
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      String text = mention.evidence().get(i);
      long start = starts.get(i);
      long end = ends.get(i);
      Optional<String> words = words(text, start, end);
      if (words.isEmpty()) {
        losses.add("place of a term that is not in its sentence");
        continue;
      }
      places.add(
          new Place(
              mention.start().key(),
              mention.end().key(),
              sentences.get(i),
              start,
              end,
              words.get()));
    }
    return places;
  }

  static Optional<String> words(String text, long start, long end) {
    if (text == null || start < 0 || end < start || end > text.codePointCount(0, text.length())) {
      return Optional.empty();
    }
    int from = text.offsetByCodePoints(0, (int) start);
    return Optional.of(text.substring(from, text.offsetByCodePoints(from, (int) (end - start))));
  }

  /** Of the place whatever stands there. */
  IRI iri() {
    return Iris.own("place", paper, sentence, start, end);
  }

  /** Of what ties the term to the place. */
  IRI evidence() {
    return Iris.own("evidence", paper, term, sentence, start, end);
  }
}
