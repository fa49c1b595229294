package org.papergraph.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Links names that stand for one key, and all names of one normal form with all of another. */
final class KeyLinks {
  private final List<Link> links = new ArrayList<>();

  private KeyLinks() {}

  /**
   * Those of one key.
   *
   * @param names all that have it
   */
  static Stream<Link> of(List<Name> names) {
    SortedMap<String, List<Name>> byNormal = new TreeMap<>();
    for (Name name : names) {
      byNormal.computeIfAbsent(name.normal(), normal -> new ArrayList<>()).add(name);
    }
    KeyLinks proposed = new KeyLinks();
    byNormal.values().forEach(proposed::linkAlike);
    String key = names.getFirst().key();
    String hub = byNormal.containsKey(key) ? key : byNormal.firstKey();
    byNormal.forEach(
        (normal, others) -> {
          if (!normal.equals(hub)) {
            proposed.linkAll(byNormal.get(hub), others, MergeRule.ACRONYM);
          }
        });
    return proposed.links.stream();
  }

  /** Each of {@code names} with each of {@code others}. */
  static Stream<Link> between(List<Name> names, List<Name> others, MergeRule rule) {
    KeyLinks proposed = new KeyLinks();
    proposed.linkAll(names, others, rule);
    return proposed.links.stream();
  }

  private void linkAlike(List<Name> names) {
    for (int i = 0; i < names.size(); i++) {
      for (Name other : names.subList(i + 1, names.size())) {
        MergeRule rule = NormalForm.rule(names.get(i).folded(), other.folded());
        links.add(Link.of(names.get(i), other, rule, 0));
      }
    }
  }

  /** Two plurals, or two singulars, before others: they are printed in one sentence. */
  private void linkAll(List<Name> names, List<Name> others, MergeRule rule) {
    for (Name name : names) {
      for (Name other : others) {
        links.add(Link.of(name, other, rule, isPlural(name) == isPlural(other) ? 0 : 1));
      }
    }
  }

  private static boolean isPlural(Name name) {
    return name.folded().endsWith("s");
  }
}
