package org.papergraph.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Puts names together along links, the surest first, as J. Kruskal grows a shortest spanning
 * subtree (Proceedings of the American Mathematical Society 7, 1956). A link within one cluster is
 * not made, so that two names of a term have one chain of links between them and taking a link away
 * parts the names on its two sides. A link that would bring together what is to be apart is not
 * made either, whatever the chain. Since links have one order, the result depends on their set
 * alone.
 */
final class Clusters {
  private final Map<Name, SortedSet<Name>> clusters = new HashMap<>();
  private final Map<Name, Set<Name>> apart;
  private final List<Link> made = new ArrayList<>();

  /**
   * @param apart names that may not meet, both ways
   */
  Clusters(Collection<Name> names, Map<Name, Set<Name>> apart) {
    this.apart = apart;
    names.forEach(name -> clusters.put(name, new TreeSet<>(Set.of(name))));
  }

  void join(SortedSet<Link> links) {
    links.forEach(this::join);
  }

  private void join(Link link) {
    SortedSet<Name> one = clusters.get(link.one());
    SortedSet<Name> other = clusters.get(link.other());
    if (!one.contains(link.other()) && mayMeet(one, other)) {
      SortedSet<Name> larger = one.size() < other.size() ? other : one;
      SortedSet<Name> smaller = one.size() < other.size() ? one : other;
      larger.addAll(smaller);
      smaller.forEach(name -> clusters.put(name, larger));
      made.add(link);
    }
  }

  private boolean mayMeet(Set<Name> one, Set<Name> other) {
    return apart.isEmpty()
        || one.stream()
            .noneMatch(
                name -> apart.getOrDefault(name, Set.of()).stream().anyMatch(other::contains));
  }

  /** The clusters in the order of their first names. */
  List<SortedSet<Name>> all() {
    return clusters.entrySet().stream()
        .filter(entry -> entry.getKey().equals(entry.getValue().first()))
        .sorted(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue)
        .toList();
  }

  /** The links that put names together, in the order in which they did. */
  List<Link> made() {
    return List.copyOf(made);
  }
}
