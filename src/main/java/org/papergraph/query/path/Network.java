package org.papergraph.query.path;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.papergraph.query.Subject;

/**
 * What was seen of the graph between two nodes, as a weighted graph without directions.
 *
 * <p>A path costs the sum of its steps ({@link Link#cost}) and of ln(1 + degree) of each node
 * between its ends: two steps through a term of 10,000 papers cost 11.2 and more, four steps by way
 * of two terms of two papers each and a paper of 20 terms from 9.2. To have weights on edges alone,
 * each edge bears half of what its nodes cost.
 */
final class Network {
  private final Subject start;
  private final Subject end;
  private final Map<Subject, Long> degrees = new HashMap<>();
  private final Graph<Subject, DefaultWeightedEdge> graph =
      new SimpleWeightedGraph<>(DefaultWeightedEdge.class);

  Network(Subject start, Subject end) {
    this.start = start;
    this.end = end;
    graph.addVertex(start);
    graph.addVertex(end);
  }

  int size() {
    return graph.vertexSet().size();
  }

  boolean holds(Subject node) {
    return graph.containsVertex(node);
  }

  /** Adds links; what is known stays as it is. */
  void add(List<Link> links) {
    for (Link link : links) {
      degrees.putIfAbsent(link.target(), link.degree());
      graph.addVertex(link.source());
      graph.addVertex(link.target());
      DefaultWeightedEdge edge = graph.addEdge(link.source(), link.target());
      if (edge != null) {
        double weight = link.cost() + (penalty(link.source()) + penalty(link.target())) / 2;
        graph.setEdgeWeight(edge, weight);
      }
    }
  }

  /** What it costs to pass through a node. */
  double penalty(Subject node) {
    return node.equals(start) || node.equals(end)
        ? 0
        : Math.log1p((double) degrees.getOrDefault(node, 0L));
  }

  long degree(Subject node) {
    return degrees.getOrDefault(node, 0L);
  }

  /** The network without the nodes through which no path can lead. */
  Graph<Subject, DefaultWeightedEdge> pruned() {
    Deque<Subject> ends = new ArrayDeque<>(graph.vertexSet());
    while (!ends.isEmpty()) {
      Subject node = ends.remove();
      if (!node.equals(start)
          && !node.equals(end)
          && graph.containsVertex(node)
          && graph.degreeOf(node) < 2) {
        ends.addAll(Graphs.neighborListOf(graph, node));
        graph.removeVertex(node);
      }
    }
    return graph;
  }
}
