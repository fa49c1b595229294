package org.papergraph.query;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What fits a name best.
 *
 * @param closeness how well; all of {@code named} fit equally
 * @param named best first, empty if nothing fits
 */
record Matches(Closeness closeness, List<Named> named) {
  static final Matches NONE = new Matches(Closeness.WORDS, List.of());

  static Matches among(List<Named> candidates, String typed) {
    return candidates.stream()
        .collect(Collectors.groupingBy(named -> Closeness.of(named, typed)))
        .entrySet()
        .stream()
        .min(Map.Entry.comparingByKey())
        .map(best -> new Matches(best.getKey(), best.getValue()))
        .orElse(NONE);
  }

  boolean isEmpty() {
    return named.isEmpty();
  }

  boolean isBetterThan(Matches other) {
    return !isEmpty() && (other.isEmpty() || closeness.compareTo(other.closeness) < 0);
  }
}
