package org.papergraph.query.path;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.shortestpath.YenShortestPathIterator;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.papergraph.query.Subject;

/**
 * Chooses the cheapest paths of a network (Yen, "Finding the K Shortest Loopless Paths in a
 * Network", 1971), but first such as share no node between their ends.
 */
final class ShortestPaths {
  /** Among how many paths those are sought that have nothing in common. */
  private static final int TRIED = 50;

  private ShortestPaths() {}

  /**
   * Paths from start to end, the cheapest first; none where they are not linked.
   *
   * @param most how many
   */
  static List<List<Subject>> of(
      Graph<Subject, DefaultWeightedEdge> graph, Subject start, Subject end, int most) {
    List<GraphPath<Subject, DefaultWeightedEdge>> chosen = new ArrayList<>();
    List<GraphPath<Subject, DefaultWeightedEdge>> others = new ArrayList<>();
    Set<Subject> passed = new HashSet<>();
    var cheapest = new YenShortestPathIterator<>(graph, start, end);
    for (int tried = 0; tried < TRIED && chosen.size() < most && cheapest.hasNext(); tried++) {
      GraphPath<Subject, DefaultWeightedEdge> path = cheapest.next();
      List<Subject> inner = inner(path);
      if (inner.stream().noneMatch(passed::contains)) {
        chosen.add(path);
        passed.addAll(inner);
      } else {
        others.add(path);
      }
    }
    others.stream().limit((long) most - chosen.size()).forEach(chosen::add);
    return chosen.stream()
        .sorted(Comparator.comparingDouble(GraphPath::getWeight))
        .map(GraphPath::getVertexList)
        .toList();
  }

  private static List<Subject> inner(GraphPath<Subject, DefaultWeightedEdge> path) {
    return path.getVertexList().subList(1, path.getLength());
  }
}
