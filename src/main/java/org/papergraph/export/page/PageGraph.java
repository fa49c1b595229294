package org.papergraph.export.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.papergraph.export.GraphSource;
import org.papergraph.export.Most;
import org.papergraph.export.Node;
import org.papergraph.export.NodeKind;
import org.papergraph.export.Relationship;
import org.papergraph.export.RelationshipType;

/**
 * The part of a graph that a page shows: the terms that most papers speak of, and the papers that
 * speak of most of these.
 *
 * @param authors names by their papers' ids
 */
record PageGraph(
    List<Node> papers,
    List<Node> terms,
    List<Relationship> relationships,
    Map<String, List<String>> authors,
    long papersLeftOut,
    long termsLeftOut) {
  /** More make a page that browsers are slow with. */
  static final int TERMS = 2000;

  static final int PAPERS = 300;

  static PageGraph read(GraphSource graph) throws IOException {
    Most<Node> terms = Most.spokenOf(TERMS);
    graph.nodes(NodeKind.TERM, terms::offer);
    Set<String> kept = keys(terms.inOrder());
    PapersByTerms mentions = PapersByTerms.read(graph, kept, PAPERS);
    List<Node> papers = papers(graph, mentions.papers());
    kept.addAll(keys(papers));
    List<Relationship> relationships = mentions.relationships();
    for (RelationshipType type : List.of(RelationshipType.PROPOSES, RelationshipType.IS_A)) {
      graph.relationships(type, one -> addIfKept(one, kept, relationships));
    }
    return new PageGraph(
        papers,
        terms.inOrder(),
        relationships,
        authors(graph, kept),
        graph.count(NodeKind.PAPER) - papers.size(),
        terms.leftOut());
  }

  /** Ids of nodes. */
  private static Set<String> keys(List<Node> nodes) {
    return nodes.stream().map(Node::id).collect(Collectors.toSet());
  }

  /** These papers, and others as long as there is room for papers that share no term. */
  private static List<Node> papers(GraphSource graph, Set<String> wanted) throws IOException {
    List<Node> papers = new ArrayList<>();
    int[] room = {PAPERS - wanted.size()};
    graph.nodes(
        NodeKind.PAPER,
        paper -> {
          if (wanted.contains(paper.id()) || room[0]-- > 0) {
            papers.add(paper);
          }
        });
    return papers;
  }

  private static void addIfKept(Relationship one, Set<String> kept, List<Relationship> to) {
    if (kept.contains(one.start().id()) && kept.contains(one.end().id())) {
      to.add(one);
    }
  }

  private static Map<String, List<String>> authors(GraphSource graph, Set<String> kept)
      throws IOException {
    Map<String, List<Relationship>> wrote = new HashMap<>();
    graph.relationships(
        RelationshipType.WROTE,
        one -> {
          if (kept.contains(one.end().id())) {
            wrote.computeIfAbsent(one.end().id(), id -> new ArrayList<>()).add(one);
          }
        });
    return wrote.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> inOrder(entry.getValue())));
  }

  private static List<String> inOrder(List<Relationship> wrote) {
    return wrote.stream()
        .sorted((a, b) -> Long.compare(position(a), position(b)))
        .map(one -> one.start().name())
        .toList();
  }

  private static long position(Relationship wrote) {
    return (Long) wrote.properties().getOrDefault("position", Long.MAX_VALUE);
  }
}
