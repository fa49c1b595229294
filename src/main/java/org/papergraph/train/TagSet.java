package org.papergraph.train;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers parts of speech; what no training text has is number 0. */
final class TagSet {
  private final List<String> names = new ArrayList<>(List.of("UNKNOWN"));
  private final Map<String, Integer> numbers = new HashMap<>();

  TagSet(List<LabelledText> texts) {
    texts.stream()
        .flatMap(text -> text.sentences().stream())
        .flatMap(List::stream)
        .map(word -> word.tag())
        .distinct()
        .sorted()
        .forEach(this::add);
  }

  private void add(String tag) {
    numbers.put(tag, names.size());
    names.add(tag);
  }

  int number(String tag) {
    return numbers.getOrDefault(tag, 0);
  }

  /** In order of their numbers. */
  List<String> names() {
    return names;
  }
}
