package org.papergraph.query.path;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.papergraph.query.Reader;
import org.papergraph.query.Subject;

/**
 * Reads what lies around two nodes, from both ends in turn: two steps from each, and up to two more
 * where they have not met by then. What is read is bounded, however large the graph and however
 * many neighbours its nodes have, so a path may be missed that leads through what matters little.
 */
final class Neighbourhood {
  /** How many steps the longest path has that can be found. */
  static final int LONGEST = 8;

  private static final int USUAL = 4;

  /** How many neighbours of an end are read, and how many of a node further on. */
  private static final int NEAR = 200;

  private static final int FAR = 30;

  private static final Comparator<Link> IN_ORDER =
      Comparator.comparing((Link link) -> link.source().name())
          .thenComparing(link -> link.target().name())
          .thenComparing(link -> link.target() instanceof Subject.Paper);

  private final Reader reader;

  Neighbourhood(Reader reader) {
    this.reader = reader;
  }

  Network between(Subject start, Subject end) {
    Network network = new Network(start, end);
    List<Link> joints = joints(start, end);
    network.add(joints);
    Side one = new Side(start, network);
    Side other = new Side(end, network);
    for (int steps = 0; steps < LONGEST; steps++) {
      if (steps >= USUAL && (!joints.isEmpty() || one.meets(other))) {
        break;
      }
      advance(one.depth() <= other.depth() ? one : other, network);
    }
    return network;
  }

  /** Two terms that many papers speak of would otherwise hardly meet in those that are read. */
  private List<Link> joints(Subject start, Subject end) {
    if (!(start instanceof Subject.Term one && end instanceof Subject.Term other)) {
      return List.of();
    }
    return reader
        .list("path/joints", Map.of("one", one.key(), "other", other.key(), "most", FAR))
        .stream()
        .flatMap(row -> Joint.of(row).links(one, other))
        .toList();
  }

  private void advance(Side side, Network network) {
    List<Link> links = links(side.frontier(), side.depth() == 0 ? NEAR : FAR);
    network.add(links);
    side.advance(links);
  }

  private List<Link> links(List<Subject> nodes, int most) {
    List<String> papers = new ArrayList<>();
    List<String> terms = new ArrayList<>();
    for (Subject node : nodes) {
      switch (node) {
        case Subject.Paper paper -> papers.add(paper.id());
        case Subject.Term term -> terms.add(term.key());
      }
    }
    List<Link> links = new ArrayList<>();
    if (!papers.isEmpty()) {
      reader
          .list("path/terms", Map.of("ids", papers, "most", most))
          .forEach(row -> links.add(Link.ofPaper(row)));
    }
    if (!terms.isEmpty()) {
      Map<String, Object> params = Map.of("keys", terms, "most", most);
      reader.list("path/papers", params).forEach(row -> links.add(Link.toPaper(row)));
      reader.list("path/kinds", params).forEach(row -> links.add(Link.ofTerms(row)));
    }
    links.sort(IN_ORDER);
    return links;
  }
}
