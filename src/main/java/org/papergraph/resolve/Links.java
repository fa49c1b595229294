package org.papergraph.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** Proposes which names are one term's: pair by pair, each pair with the rule that says so. */
final class Links {
  /** Words that say once more that the thing is a way to do something. */
  private static final Set<String> GENERIC_HEADS =
      Set.of(
          "method",
          "approach",
          "algorithm",
          "technique",
          "framework",
          "procedure",
          "scheme",
          "strategy",
          "mechanism",
          "module");

  private final SortedMap<String, SortedMap<String, List<Name>>> groups = new TreeMap<>();
  private final SortedSet<Link> links = new TreeSet<>();

  private Links(SortedSet<Name> names) {
    for (Name name : names) {
      groups
          .computeIfAbsent(name.key(), key -> new TreeMap<>())
          .computeIfAbsent(name.normal(), normal -> new ArrayList<>())
          .add(name);
    }
  }

  /** All that the rules propose, the surest first. */
  static SortedSet<Link> of(SortedSet<Name> names) {
    Links proposed = new Links(names);
    proposed.groups.forEach(
        (key, byNormal) -> {
          byNormal.values().forEach(proposed::linkAlike);
          proposed.linkAcronyms(key, byNormal);
          proposed.linkHead(key);
        });
    proposed.linkByWords(MergeRule.JOINED, key -> key.replace(" ", ""));
    proposed.linkByWords(MergeRule.ORDER, Links::sorted);
    proposed.linkByWords(MergeRule.BASED, key -> key.replace(" based ", " "));
    return proposed.links;
  }

  private void linkAlike(List<Name> names) {
    for (int i = 0; i < names.size(); i++) {
      for (Name other : names.subList(i + 1, names.size())) {
        MergeRule rule = NormalForm.rule(names.get(i).folded(), other.folded());
        links.add(Link.of(names.get(i), other, rule, 0));
      }
    }
  }

  private void linkAcronyms(String key, Map<String, List<Name>> byNormal) {
    String hub = byNormal.containsKey(key) ? key : byNormal.keySet().iterator().next();
    byNormal.forEach(
        (normal, names) -> {
          if (!normal.equals(hub)) {
            linkAll(byNormal.get(hub), names, MergeRule.ACRONYM);
          }
        });
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

  private void linkHead(String key) {
    int head = key.lastIndexOf(' ');
    if (head < 0 || !GENERIC_HEADS.contains(key.substring(head + 1))) {
      return;
    }
    String rest = key.substring(0, head);
    if (rest.indexOf(' ') > 0) {
      linkAll(plain(rest), plain(key), MergeRule.HEAD);
    }
  }

  /** Links terms of which {@code words} says the same. */
  private void linkByWords(MergeRule rule, UnaryOperator<String> words) {
    Map<String, String> first = new HashMap<>();
    for (String key : groups.keySet()) {
      String other = first.putIfAbsent(words.apply(key), key);
      if (other != null) {
        linkAll(plain(other), plain(key), rule);
      }
    }
  }

  /** The modifiers in one order whatever that of {@code key}, and then the head. */
  private static String sorted(String key) {
    List<String> words = new ArrayList<>(List.of(key.split(" ")));
    String head = words.removeLast();
    boolean modifiers = words.stream().noneMatch(HeadPhrases.FUNCTION_WORDS::contains);
    if (modifiers) {
      Collections.sort(words);
    }
    return String.join(" ", words) + " " + head;
  }

  private List<Name> plain(String key) {
    return groups.getOrDefault(key, Collections.emptySortedMap()).getOrDefault(key, List.of());
  }
}
