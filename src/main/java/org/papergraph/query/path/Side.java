package org.papergraph.query.path;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.papergraph.query.Subject;

/** What was reached from one end, round by round. */
final class Side {
  /** How many nodes are gone on from in one round. */
  private static final int WIDEST = 200;

  /** Nodes with more neighbours are not gone on from, but where they are the end itself. */
  private static final int HUB = 200;

  private final Network network;
  private final Map<Subject, Double> costs = new HashMap<>();
  private List<Subject> frontier;
  private int depth;

  Side(Subject end, Network network) {
    this.network = network;
    this.frontier = List.of(end);
    costs.put(end, 0.0);
  }

  int depth() {
    return depth;
  }

  boolean meets(Side other) {
    return costs.keySet().stream().anyMatch(other.costs::containsKey);
  }

  /** The nodes to go on from, the cheapest to reach. */
  List<Subject> frontier() {
    return frontier.stream()
        .filter(node -> depth == 0 || network.degree(node) <= HUB)
        .sorted(
            Comparator.comparingDouble((Subject node) -> costs.get(node))
                .thenComparing(Subject::name))
        .limit(WIDEST)
        .toList();
  }

  /** Takes in what the nodes of the frontier are linked to. */
  void advance(List<Link> links) {
    List<Subject> reached = new ArrayList<>();
    for (Link link : links) {
      double cost = costs.get(link.source()) + link.cost() + network.penalty(link.target());
      if (costs.putIfAbsent(link.target(), cost) == null) {
        reached.add(link.target());
      }
    }
    frontier = reached;
    depth++;
  }
}
