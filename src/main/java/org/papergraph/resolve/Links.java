package org.papergraph.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
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

  private final Map<String, List<Name>> byKey;
  private final List<Link> links = new ArrayList<>();

  private Links(Map<String, List<Name>> byKey) {
    this.byKey = byKey;
  }

  /** All that the rules propose. */
  static List<Link> of(Map<String, List<Name>> byKey) {
    Links proposed = new Links(byKey);
    byKey.keySet().forEach(proposed::linkHead);
    proposed.linkByWords(MergeRule.JOINED, key -> key.replace(" ", ""));
    proposed.linkByWords(MergeRule.ORDER, Links::sorted);
    proposed.linkByWords(MergeRule.BASED, key -> key.replace(" based ", " "));
    proposed.links.addAll(
        byKey.values().parallelStream()
            .filter(ofKey -> ofKey.size() > 1)
            .flatMap(ofKey -> KeyLinks.of(ofKey).stream())
            .toList());
    return proposed.links;
  }

  private void linkHead(String key) {
    int head = key.lastIndexOf(' ');
    if (head < 0 || !GENERIC_HEADS.contains(key.substring(head + 1))) {
      return;
    }
    String rest = key.substring(0, head);
    if (rest.indexOf(' ') > 0) {
      link(rest, key, MergeRule.HEAD);
    }
  }

  /** Links terms of which {@code words} says the same; it leaves most keys as they are. */
  private void linkByWords(MergeRule rule, UnaryOperator<String> words) {
    Map<String, String> first = new HashMap<>();
    Map<String, SortedSet<String>> alike = new HashMap<>();
    for (String key : byKey.keySet()) {
      String said = words.apply(key);
      if (!said.equals(key)) {
        String other = first.computeIfAbsent(said, s -> isKept(s, words) ? s : key);
        if (!other.equals(key)) {
          alike.computeIfAbsent(said, s -> new TreeSet<>(Set.of(other))).add(key);
        }
      }
    }
    for (SortedSet<String> keys : alike.values()) {
      keys.stream().skip(1).forEach(key -> link(keys.first(), key, rule));
    }
  }

  private boolean isKept(String key, UnaryOperator<String> words) {
    return byKey.containsKey(key) && words.apply(key).equals(key);
  }

  /** The modifiers in one order whatever that of {@code key}, and then the head. */
  private static String sorted(String key) {
    if (key.indexOf(' ') == key.lastIndexOf(' ')) {
      return key;
    }
    List<String> words = new ArrayList<>(List.of(key.split(" ")));
    String head = words.removeLast();
    boolean modifiers = words.stream().noneMatch(HeadPhrases.FUNCTION_WORDS::contains);
    if (modifiers) {
      Collections.sort(words);
    }
    return String.join(" ", words) + " " + head;
  }

  private void link(String key, String other, MergeRule rule) {
    links.addAll(KeyLinks.between(plain(key), plain(other), rule));
  }

  private List<Name> plain(String key) {
    return byKey.getOrDefault(key, List.of()).stream().filter(name -> !name.isExpanded()).toList();
  }
}
