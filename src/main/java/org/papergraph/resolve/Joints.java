package org.papergraph.resolve;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which words the corpus mostly joins by a hyphen: "state-space", "first-order", and anything with
 * "-based".
 */
final class Joints {
  private static final Pattern NEIGHBOURS =
      Pattern.compile("(?<![\\p{L}\\p{N}])([\\p{L}\\p{N}]+)([-‐–\\s]+)(?=([\\p{L}\\p{N}]+))");

  private final Map<String, Integer> surplus = new HashMap<>();

  Joints(Collection<Entity> entities) {
    entities.stream()
        .flatMap(entity -> Stream.concat(Stream.of(entity.name()), entity.aliases().stream()))
        .forEach(this::count);
  }

  private void count(String form) {
    Matcher pair = NEIGHBOURS.matcher(form.toLowerCase(Locale.ROOT));
    while (pair.find()) {
      int sign = pair.group(2).isBlank() ? -1 : 1;
      surplus.merge(pair.group(1) + " " + pair.group(3), sign, Integer::sum);
      surplus.merge(pair.group(3), sign, Integer::sum);
    }
  }

  boolean join(String word, String next) {
    return surplus.getOrDefault(word + " " + next, 0) > 0 || surplus.getOrDefault(next, 0) > 0;
  }
}
