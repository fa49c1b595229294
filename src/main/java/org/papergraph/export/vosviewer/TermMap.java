package org.papergraph.export.vosviewer;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.papergraph.export.GraphSource;
import org.papergraph.export.Most;
import org.papergraph.export.Node;
import org.papergraph.export.NodeKind;
import org.papergraph.export.RelationshipType;

/** The terms of a map, with what papers say of each and of each two of them. */
final class TermMap {
  /** VOSviewer draws more, but people see no more. */
  static final int ITEMS = 1000;

  private final List<Node> terms;
  private final long leftOut;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final TermCounts counts;

  private TermMap(Most<Node> most) {
    terms = most.inOrder();
    leftOut = most.leftOut();
    terms.forEach(term -> numbers.put(term.key(), numbers.size()));
    counts = new TermCounts(terms.size());
  }

  /** Reads terms, then papers, then what these speak of. */
  static TermMap read(GraphSource graph) throws IOException {
    Most<Node> most = Most.spokenOf(ITEMS);
    graph.nodes(NodeKind.TERM, most::offer);
    TermMap map = new TermMap(most);
    Years years = new Years();
    graph.nodes(NodeKind.PAPER, years::add);
    Paper paper = new Paper();
    graph.relationships(
        RelationshipType.MENTIONS,
        mention -> {
          Integer term = map.numbers.get(mention.end().key());
          if (term != null) {
            if (!paper.is(mention.start().key())) {
              map.counts.add(paper);
              paper.start(mention.start().key(), years.of(mention.start().key()));
            }
            paper.add(term, (Long) mention.properties().getOrDefault("count", 1L));
          }
        });
    map.counts.add(paper);
    return map;
  }

  /** The most important first. */
  List<Node> terms() {
    return terms;
  }

  TermCounts counts() {
    return counts;
  }

  /** How many terms are not among them. */
  long leftOut() {
    return leftOut;
  }
}
