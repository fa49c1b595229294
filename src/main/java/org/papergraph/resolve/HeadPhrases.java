package org.papergraph.resolve;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Tells which shorter phrases name what a term is: English noun phrases have their head at the end,
 * so "score based diffusion model" is a "diffusion model". A phrase is left out where the words
 * before it are more than modifiers ("limit of diffusion model", "not Gaussian") or where it begins
 * inside a unit ("space model" in "state-space model", "process model" in "Gaussian process
 * model").
 */
public final class HeadPhrases {
  /** A word that stands alone this seldom among the terms that it heads says little. */
  private static final double LEAST_ALONE = 0.2;

  private static final int LEAST_PAPERS = 2;

  /** Prepositions, conjunctions, negation: a closed class, and what stands after is no head. */
  static final Set<String> FUNCTION_WORDS =
      Set.of(
          "a", "an", "and", "as", "at", "between", "by", "for", "from", "in", "into", "not", "of",
          "off", "on", "or", "over", "per", "than", "the", "through", "to", "towards", "under",
          "using", "via", "vs", "with", "within", "without");

  private final Map<String, Integer> papers = new HashMap<>();
  private final Map<String, Integer> headed = new HashMap<>();
  private final Joints joints;

  public HeadPhrases(Collection<Entity> entities) {
    joints = new Joints(entities);
    for (Entity entity : entities) {
      papers.put(entity.key(), entity.mentions().size());
      int head = entity.key().lastIndexOf(' ') + 1;
      if (head > 0) {
        headed.merge(entity.key().substring(head), 1, Integer::sum);
      }
    }
  }

  /** Proper suffixes of the normal form {@code key}, the longest first. */
  public List<String> of(String key) {
    String[] words = key.split(" ");
    int modifiers = modifiers(words);
    return IntStream.rangeClosed(1, modifiers)
        .filter(from -> !joints.join(words[from - 1], words[from]) && !isInsideUnit(words, from))
        .mapToObj(from -> phrase(words, from, words.length))
        .filter(phrase -> papers.containsKey(phrase) || !beginsWithFunctionWord(phrase))
        .toList();
  }

  /** "In context learning" is a term, "of experts" in "mixture of experts" is not. */
  private static boolean beginsWithFunctionWord(String phrase) {
    return FUNCTION_WORDS.contains(phrase.split(" ", 2)[0]);
  }

  /** How many words at the beginning are modifiers. */
  private static int modifiers(String[] words) {
    int count = 0;
    while (count < words.length - 1 && !FUNCTION_WORDS.contains(words[count])) {
      count++;
    }
    return count;
  }

  /**
   * Whether {@code from} is inside a term that more papers know than the phrase, and whose rest is
   * no term.
   */
  private boolean isInsideUnit(String[] words, int from) {
    int known = papers.getOrDefault(phrase(words, from, words.length), 0);
    for (int begin = 0; begin < from; begin++) {
      for (int end = from + 1; end < words.length; end++) {
        int unit = papers.getOrDefault(phrase(words, begin, end), 0);
        if (unit > 0 && unit >= known && !isTerm(phrase(words, from, end))) {
          return true;
        }
      }
    }
    return false;
  }

  private static String phrase(String[] words, int from, int to) {
    return String.join(" ", Arrays.asList(words).subList(from, to));
  }

  /**
   * Whether {@code phrase} is a term that says something by itself: "model", "learning" and
   * "network" hardly ever stand alone among the many terms that they head.
   */
  public boolean isTerm(String phrase) {
    int alone = papers.getOrDefault(phrase, 0);
    if (phrase.indexOf(' ') >= 0) {
      return alone > 0;
    }
    int longer = headed.getOrDefault(phrase, 0);
    return alone >= LEAST_PAPERS && alone >= LEAST_ALONE * (alone + longer);
  }
}
