package org.papergraph.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.papergraph.text.Span;

/**
 * Which words the corpus mostly joins by a hyphen: "state-space", "first-order", and anything with
 * "-based".
 */
final class Joints {
  private static final String HYPHENS = "-‐–";

  /** What may stand between the words of a pair. */
  private static final String GAP = HYPHENS + " \t\n\u000B\f\r";

  /** A word that is joined to whatever stands before it has to be so this much more often. */
  private static final int CLEARLY = 4;

  /** How much more often than not a pair is joined, and a word to any other, if they ever are. */
  private final Map<String, Integer> surplus = new HashMap<>();

  Joints(Collection<Entity> entities) {
    List<String> names =
        entities.parallelStream()
            .flatMap(entity -> Stream.concat(Stream.of(entity.name()), entity.aliases().stream()))
            .map(name -> name.toLowerCase(Locale.ROOT))
            .toList();
    names.stream()
        .filter(name -> HYPHENS.chars().anyMatch(hyphen -> name.indexOf(hyphen) >= 0))
        .forEach(name -> pairs(name, true).forEach(this::countJoined));
    names.parallelStream()
        .flatMap(name -> pairs(name, false).stream())
        .filter(pair -> surplus.containsKey(pair.next()))
        .toList()
        .forEach(this::countParted);
  }

  /** Two words that stand beside each other. */
  private record Pair(String both, String next) {}

  private static List<Pair> pairs(String name, boolean joined) {
    List<Pair> pairs = new ArrayList<>();
    List<Span> words = Words.spans(name);
    for (int i = 1; i < words.size(); i++) {
      String gap = name.substring(words.get(i - 1).end(), words.get(i).start());
      if (gap.isBlank() != joined && gap.chars().allMatch(c -> GAP.indexOf(c) >= 0)) {
        String next = words.get(i).of(name);
        pairs.add(new Pair(words.get(i - 1).of(name) + " " + next, next));
      }
    }
    return pairs;
  }

  private void countJoined(Pair pair) {
    surplus.merge(pair.both(), 1, Integer::sum);
    surplus.merge(pair.next(), 1, Integer::sum);
  }

  private void countParted(Pair pair) {
    surplus.computeIfPresent(pair.both(), (words, count) -> count - 1);
    surplus.computeIfPresent(pair.next(), (word, count) -> count - CLEARLY);
  }

  /** Whether {@code both}, of which {@code next} is the second word, are joined. */
  boolean join(String both, String next) {
    return surplus.getOrDefault(next, 0) >= CLEARLY || surplus.getOrDefault(both, 0) > 0;
  }
}
