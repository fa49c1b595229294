package org.papergraph.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  private final Map<String, List<Name>> byKey;
  private final Set<String> folded;
  private final Set<String> taken = new HashSet<>();

  /**
   * @param byKey all names by the keys that they stand for
   * @param made the links between them
   */
  Keys(Map<String, List<Name>> byKey, Collection<Link> made) {
    this.byKey = byKey;
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
   * The clusters with their keys, in no order.
   *
   * @param clusters their names in order
   */
  List<Term> of(List<List<Name>> clusters) {
    List<Term> terms = new ArrayList<>();
    List<List<Name>> without = new ArrayList<>();
    for (List<Name> cluster : clusters) {
      owned(cluster)
          .ifPresentOrElse(key -> terms.add(new Term(key, cluster)), () -> without.add(cluster));
    }
    without.sort(Comparator.comparing(List::getFirst));
    without.forEach(cluster -> terms.add(new Term(ownLetters(cluster.getFirst()), cluster)));
    return terms;
  }

  private Optional<String> owned(List<Name> cluster) {
    Set<Name> all = Set.copyOf(cluster);
    return cluster.stream()
        .map(Name::key)
        .distinct()
        .filter(key -> all.contains(owner(key)))
        .min(Comparator.<String, Boolean>comparing(folded::contains).thenComparing(BEST));
  }

  /** The name that is nearest to {@code key}. */
  private Name owner(String key) {
    return Collections.min(byKey.get(key));
  }

  private String ownLetters(Name name) {
    boolean free = !byKey.containsKey(name.folded()) && taken.add(name.folded());
    return free ? name.folded() : name.folded() + " (" + name.key() + ")";
  }
}
