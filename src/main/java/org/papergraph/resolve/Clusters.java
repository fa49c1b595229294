package org.papergraph.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts names together along links, the surest first, as J. Kruskal grows a shortest spanning
 * subtree (Proceedings of the American Mathematical Society 7, 1956). A link within one cluster is
 * not made, so that two names of a term have one chain of links between them and taking a link away
 * parts the names on its two sides. A link that would bring together what is to be apart is not
 * made either, whatever the chain. Since links have one order, the result depends on their set
 * alone.
 */
final class Clusters {
  /** Names that are together; another one is another, whatever is in it. */
  private static final class Cluster {
    private final List<Name> names = new ArrayList<>();

    Cluster(Name name) {
      names.add(name);
    }

    List<Name> ordered() {
      return names.stream().sorted().toList();
    }
  }

  private final Map<Name, Cluster> clusters = new HashMap<>();
  private final Map<Name, Set<Name>> apart;
  private final List<Link> made = new ArrayList<>();

  /**
   * @param apart names that may not meet, both ways
   */
  Clusters(Map<Name, Set<Name>> apart) {
    this.apart = apart;
  }

  void join(Collection<Link> links) {
    links.parallelStream().sorted().distinct().forEachOrdered(this::join);
  }

  private void join(Link link) {
    Cluster one = of(link.one());
    Cluster other = of(link.other());
    if (one != other && mayMeet(one, other)) {
      Cluster larger = one.names.size() < other.names.size() ? other : one;
      Cluster smaller = one.names.size() < other.names.size() ? one : other;
      larger.names.addAll(smaller.names);
      smaller.names.forEach(name -> clusters.put(name, larger));
      made.add(link);
    }
  }

  private Cluster of(Name name) {
    return clusters.computeIfAbsent(name, Cluster::new);
  }

  private boolean mayMeet(Cluster one, Cluster other) {
    return apart.isEmpty()
        || one.names.stream()
            .flatMap(name -> apart.getOrDefault(name, Set.of()).stream())
            .noneMatch(name -> clusters.get(name) == other);
  }

  /** Those of more than one name, in its order, in no order themselves. */
  List<List<Name>> several() {
    return clusters.values().stream()
        .distinct()
        .filter(cluster -> cluster.names.size() > 1)
        .map(Cluster::ordered)
        .toList();
  }

  /** Whether it is a cluster of its own. */
  boolean isAlone(Name name) {
    Cluster cluster = clusters.get(name);
    return cluster == null || cluster.names.size() == 1;
  }

  /** The links that put names together, in the order in which they did. */
  List<Link> made() {
    return List.copyOf(made);
  }
}
