package org.papergraph.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.papergraph.resolve.Grouping.Term;

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
  private Keys(List<Name> names, Collection<Link> made) {
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

  /**
   * The clusters in the order of their keys.
   *
   * @param clusters their names in order
   */
  static List<Term> of(List<Name> names, List<List<Name>> clusters, Collection<Link> made) {
    Keys keys = new Keys(names, made);
    List<Term> terms = new ArrayList<>();
    clusters.forEach(cluster -> terms.add(new Term(keys.key(cluster), cluster)));
    return terms.parallelStream().sorted(Comparator.comparing(Term::key)).toList();
  }

  private String key(List<Name> cluster) {
    Set<Name> all = Set.copyOf(cluster);
    return cluster.stream()
        .filter(name -> all.contains(owners.get(name.key())))
        .map(Name::key)
        .distinct()
        .min(Comparator.<String, Boolean>comparing(folded::contains).thenComparing(BEST))
        .orElseGet(() -> ownLetters(cluster.getFirst()));
  }

  private String ownLetters(Name name) {
    boolean free = !owners.containsKey(name.folded()) && taken.add(name.folded());
    return free ? name.folded() : name.folded() + " (" + name.key() + ")";
  }
}
