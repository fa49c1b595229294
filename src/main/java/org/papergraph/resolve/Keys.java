package org.papergraph.resolve;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Gives each cluster of names a key of its own: the normal form that its names stand for. Where a
 * user parted names of one normal form, it belongs to those nearest to it; the others go by their
 * own letters.
 */
final class Keys {
  /** A long form before a short one. */
  private static final Comparator<String> BEST =
      Comparator.comparingInt((String key) -> -key.split(" ").length)
          .thenComparing(Comparator.naturalOrder());

  private final Map<String, Name> owners = new HashMap<>();
  private final Set<String> folded;
  private final Set<String> taken = new HashSet<>();

  /**
   * @param names in their order
   * @param made the links between them
   */
  private Keys(SortedSet<Name> names, Collection<Link> made) {
    names.forEach(name -> owners.putIfAbsent(name.key(), name));
    folded =
        made.stream()
            .filter(link -> link.rule() == MergeRule.HEAD)
            .map(link -> longer(link.one().key(), link.other().key()))
            .collect(Collectors.toSet());
  }

  private static String longer(String key, String other) {
    return key.length() > other.length() ? key : other;
  }

  /** The clusters by their keys. */
  static SortedMap<String, SortedSet<Name>> of(
      SortedSet<Name> names, List<SortedSet<Name>> clusters, Collection<Link> made) {
    Keys keys = new Keys(names, made);
    SortedMap<String, SortedSet<Name>> byKey = new TreeMap<>();
    clusters.forEach(cluster -> byKey.put(keys.key(cluster), cluster));
    return byKey;
  }

  private String key(SortedSet<Name> cluster) {
    List<String> owned =
        cluster.stream()
            .map(Name::key)
            .distinct()
            .filter(key -> cluster.contains(owners.get(key)))
            .sorted(Comparator.<String, Boolean>comparing(folded::contains).thenComparing(BEST))
            .toList();
    return owned.isEmpty() ? ownLetters(cluster.first()) : owned.getFirst();
  }

  private String ownLetters(Name name) {
    boolean free = !owners.containsKey(name.folded()) && taken.add(name.folded());
    return free ? name.folded() : name.folded() + " (" + name.key() + ")";
  }
}
