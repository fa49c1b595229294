package org.papergraph.export;

import java.util.Arrays;
import java.util.List;

/** A property that papergraph writes. */
public record Property(String name, PropertyType type) {

  /**
   * Those that {@code text} names.
   *
   * @param text such as {@code title:string keywords:string[]}
   */
  static List<Property> list(String text) {
    return Arrays.stream(text.split(" ", -1))
        .filter(word -> !word.isEmpty())
        .map(word -> word.split(":", 2))
        .map(parts -> new Property(parts[0], PropertyType.named(parts[1])))
        .toList();
  }
}
