package org.papergraph.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.papergraph.resolve.Curation.Pair;

/** The sets of names that a curation joins, through chains. */
final class JoinedNames {
  private final Map<String, SortedSet<String>> groups = new HashMap<>();

  /** In the order of their first names, all in lower case. */
  static List<SortedSet<String>> of(Curation curation) {
    JoinedNames joined = new JoinedNames();
    curation.joining().forEach(entry -> joined.join(entry.folded()));
    return joined.groups.entrySet().stream()
        .filter(entry -> entry.getKey().equals(entry.getValue().first()))
        .sorted(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue)
        .toList();
  }

  /** Whether the two were apart. */
  boolean join(Pair pair) {
    if (joins(pair)) {
      return false;
    }
    SortedSet<String> all = new TreeSet<>(group(pair.one()));
    all.addAll(group(pair.other()));
    all.forEach(name -> groups.put(name, all));
    return true;
  }

  boolean joins(Pair pair) {
    return group(pair.one()).contains(pair.other());
  }

  private SortedSet<String> group(String name) {
    return groups.getOrDefault(name, new TreeSet<>(List.of(name)));
  }
}
