package org.papergraph.resolve;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

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

  private Links(Map<String, List<Name>> byKey) {
    this.byKey = byKey;
  }

  /** All that the rules propose. */
  static List<Link> of(Map<String, List<Name>> byKey) {
    Links links = new Links(byKey);
    return Stream.<Supplier<Stream<Link>>>of(
            () -> links.byWords(MergeRule.JOINED, key -> key.replace(" ", "")),
            () -> links.byWords(MergeRule.ORDER, Links::sorted),
            () -> links.byWords(MergeRule.BASED, key -> key.replace(" based ", " ")),
            links::byHeads,
            links::ofKeys)
        .parallel()
        .flatMap(Supplier::get)
        .toList();
  }

  private Stream<Link> ofKeys() {
    return byKey.values().stream().filter(names -> names.size() > 1).flatMap(KeyLinks::of);
  }

  private Stream<Link> byHeads() {
    return byKey.keySet().stream().flatMap(this::byHead);
  }

  private Stream<Link> byHead(String key) {
    int head = key.lastIndexOf(' ');
    boolean several = head > 0 && key.lastIndexOf(' ', head - 1) > 0;
    return several && GENERIC_HEADS.contains(key.substring(head + 1))
        ? link(key.substring(0, head), key, MergeRule.HEAD)
        : Stream.empty();
  }

  /** Links terms of which {@code words} says the same; it leaves most keys as they are. */
  private Stream<Link> byWords(MergeRule rule, UnaryOperator<String> words) {
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
    return alike.values().stream()
        .flatMap(keys -> keys.stream().skip(1).flatMap(key -> link(keys.first(), key, rule)));
  }

  private boolean isKept(String key, UnaryOperator<String> words) {
    return byKey.containsKey(key) && words.apply(key).equals(key);
  }

  /** The modifiers in one order whatever that of {@code key}, and then the head. */
  private static String sorted(String key) {
    int head = key.lastIndexOf(' ');
    if (key.indexOf(' ') == head) {
      return key;
    }
    String[] modifiers = key.substring(0, head).split(" ");
    if (Arrays.stream(modifiers).anyMatch(HeadPhrases.FUNCTION_WORDS::contains)) {
      return key;
    }
    Arrays.sort(modifiers);
    return String.join(" ", modifiers) + key.substring(head);
  }

  private Stream<Link> link(String key, String other, MergeRule rule) {
    return KeyLinks.between(plain(key), plain(other), rule);
  }

  private List<Name> plain(String key) {
    return byKey.getOrDefault(key, List.of()).stream().filter(name -> !name.isExpanded()).toList();
  }
}
