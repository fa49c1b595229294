package org.papergraph.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Pairs of terms whose names share most of their letters in groups of three. */
final class NearPairs {
  private static final double LEAST_SHARED = 0.7;
  private static final int GROUP = 3;

  private final List<String> names;
  private final List<Set<String>> groups;

  NearPairs(List<Entity> entities) {
    names =
        entities.stream().map(entity -> entity.name().toLowerCase(Locale.ROOT)).sorted().toList();
    groups = names.stream().map(NearPairs::groups).toList();
  }

  private static Set<String> groups(String name) {
    String bounded = " " + name + " ";
    return IntStream.rangeClosed(0, bounded.length() - GROUP)
        .mapToObj(from -> bounded.substring(from, from + GROUP))
        .collect(Collectors.toSet());
  }

  /** The two names of each, parted by a tab, in order. */
  List<String> all() {
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      for (int j = i + 1; j < names.size(); j++) {
        if (shared(groups.get(i), groups.get(j)) >= LEAST_SHARED) {
          pairs.add(names.get(i) + "\t" + names.get(j));
        }
      }
    }
    return pairs;
  }

  /** By L. R. Dice, Ecology 26 (1945). */
  private static double shared(Set<String> one, Set<String> other) {
    Set<String> both = new HashSet<>(one);
    both.retainAll(other);
    return 2.0 * both.size() / (one.size() + other.size());
  }
}
