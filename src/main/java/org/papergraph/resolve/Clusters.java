package org.papergraph.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
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
  private final Map<Name, List<Name>> clusters = new HashMap<>();
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
    List<Name> one = of(link.one());
    List<Name> other = of(link.other());
    if (one != other && mayMeet(one, other)) {
      List<Name> larger = one.size() < other.size() ? other : one;
      List<Name> smaller = one.size() < other.size() ? one : other;
      larger.addAll(smaller);
      smaller.forEach(name -> clusters.put(name, larger));
      made.add(link);
    }
  }

  private List<Name> of(Name name) {
    return clusters.computeIfAbsent(name, n -> new ArrayList<>(List.of(n)));
  }

  private boolean mayMeet(List<Name> one, List<Name> other) {
    return apart.isEmpty()
        || one.stream()
            .flatMap(name -> apart.getOrDefault(name, Set.of()).stream())
            .noneMatch(name -> clusters.get(name) == other);
  }

  /** Those of more than one name, in its order, in no order themselves. */
  List<List<Name>> several() {
    Set<List<Name>> several = Collections.newSetFromMap(new IdentityHashMap<>());
    several.addAll(clusters.values());
    several.removeIf(cluster -> cluster.size() == 1);
    return several.stream().map(cluster -> cluster.stream().sorted().toList()).toList();
  }

  /** Whether it is a cluster of its own. */
  boolean isAlone(Name name) {
    List<Name> cluster = clusters.get(name);
    return cluster == null || cluster.size() == 1;
  }

  /** The links that put names together, in the order in which they did. */
  List<Link> made() {
    return List.copyOf(made);
  }
}
