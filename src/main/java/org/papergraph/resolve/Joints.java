package org.papergraph.resolve;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.papergraph.text.Span;

/**
 * Which words the corpus mostly joins by a hyphen: "state-space", "first-order", and anything with
 * "-based".
 */
final class Joints {
  /** Hyphens, and the blanks between words that are parted. */
  private static final String GAP = "-‐– \t\n\u000B\f\r";

  /** A word that is joined to whatever stands before it has to be so this much more often. */
  private static final int CLEARLY = 4;

  /** How much more often than not a pair is joined, and a word to any other. */
  private final Map<String, Integer> surplus = new ConcurrentHashMap<>();

  Joints(Collection<Entity> entities) {
    entities.parallelStream().forEach(this::count);
  }

  private void count(Entity entity) {
    count(entity.name());
    entity.aliases().forEach(this::count);
  }

  private void count(String name) {
    String form = name.toLowerCase(Locale.ROOT);
    List<Span> words = Words.spans(form);
    for (int i = 1; i < words.size(); i++) {
      String gap = form.substring(words.get(i - 1).end(), words.get(i).start());
      if (gap.chars().allMatch(c -> GAP.indexOf(c) >= 0)) {
        count(words.get(i - 1).of(form), words.get(i).of(form), !gap.isBlank());
      }
    }
  }

  private void count(String word, String next, boolean joined) {
    surplus.merge(word + " " + next, joined ? 1 : -1, Integer::sum);
    surplus.merge(next, joined ? 1 : -CLEARLY, Integer::sum);
  }

  boolean join(String word, String next) {
    return surplus.getOrDefault(word + " " + next, 0) > 0
        || surplus.getOrDefault(next, 0) >= CLEARLY;
  }
}
