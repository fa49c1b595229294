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

  /** A word that is joined to whatever stands before it has to be so this much more often. */
  private static final int CLEARLY = 4;

  private final Map<String, Integer> joined = new HashMap<>();
  private final Map<String, Integer> parted = new HashMap<>();

  Joints(Collection<Entity> entities) {
    entities.stream()
        .flatMap(entity -> Stream.concat(Stream.of(entity.name()), entity.aliases().stream()))
        .forEach(this::count);
  }

  private void count(String form) {
    Matcher pair = NEIGHBOURS.matcher(form.toLowerCase(Locale.ROOT));
    while (pair.find()) {
      Map<String, Integer> counts = pair.group(2).isBlank() ? parted : joined;
      counts.merge(pair.group(1) + " " + pair.group(3), 1, Integer::sum);
      counts.merge(pair.group(3), 1, Integer::sum);
    }
  }

  boolean join(String word, String next) {
    return surplus(word + " " + next, 1) > 0 || surplus(next, CLEARLY) >= CLEARLY;
  }

  private int surplus(String words, int weight) {
    return joined.getOrDefault(words, 0) - weight * parted.getOrDefault(words, 0);
  }
}
