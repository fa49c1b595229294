package org.papergraph.export.matrix;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.papergraph.export.GraphSource;
import org.papergraph.export.Most;
import org.papergraph.export.Neighbourhood;
import org.papergraph.export.Node;
import org.papergraph.export.NodeKind;
import org.papergraph.export.RelationshipType;
import org.papergraph.export.Selection;
import org.papergraph.export.Selection.TermLimit;

/**
 * The terms of a table, those that most papers mention first.
 *
 * @param terms in order
 * @param places of terms by their keys
 */
record Columns(List<Node> terms, Map<String, Integer> places) {
  /** As many as a person looks through. */
  private static final int USUAL = 50;

  /** As many as spreadsheets take. */
  private static final int MOST = 1000;

  private static final Set<String> TYPES = Set.of("Method", "Task");

  /** Those of {@code graph}; it is told of the others. */
  static Columns of(GraphSource graph) throws IOException {
    Most<Node> best = Most.spokenOf(most(graph.selection()));
    graph.nodes(
        NodeKind.TERM,
        term -> {
          if (TYPES.contains(term.type())) {
            best.offer(term);
          }
        });
    graph
        .losses()
        .add("method or task without a column, for others are in more papers", best.leftOut());
    Columns columns = of(best.inOrder());
    graph.took(NodeKind.TERM, columns.terms().size());
    return columns;
  }

  private static int most(Selection selection) {
    boolean all = selection.terms().equals(TermLimit.NONE) && selection.chosen().isEmpty();
    return all ? USUAL : MOST;
  }

  private static Columns of(List<Node> terms) {
    Map<String, Integer> places = new HashMap<>();
    terms.forEach(term -> places.put(term.key(), places.size()));
    return new Columns(terms, places);
  }

  /** Each a name of its own: where terms share one, their keys tell them apart. */
  List<String> names() {
    Set<String> seen = new HashSet<>();
    Set<String> shared = new HashSet<>();
    terms.forEach(term -> shared.addAll(seen.add(term.name()) ? Set.of() : Set.of(term.name())));
    List<String> names = new ArrayList<>(List.of("id", "title", "year"));
    for (Node term : terms) {
      names.add(
          shared.contains(term.name())
              ? "%s (%s)".formatted(term.name(), term.key())
              : term.name());
    }
    return names;
  }

  /** How often a paper mentions each. */
  long[] counts(Neighbourhood paper) {
    long[] counts = new long[terms.size()];
    for (var mention : paper.leaving(RelationshipType.MENTIONS)) {
      Integer place = places.get(mention.end().key());
      if (place != null) {
        counts[place] = (long) mention.weight();
      }
    }
    return counts;
  }
}
