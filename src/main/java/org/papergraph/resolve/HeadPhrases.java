package org.papergraph.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
    KeyWords words = KeyWords.of(key);
    List<String> phrases = new ArrayList<>();
    for (int from = 1; from < words.count() && isModifier(words.word(from - 1)); from++) {
      String phrase = words.phrase(from, words.count());
      if (isHead(phrase, words, from)) {
        phrases.add(phrase);
      }
    }
    return phrases;
  }

  private static boolean isModifier(String word) {
    return !FUNCTION_WORDS.contains(word);
  }

  /** "In context learning" is a term, "of experts" in "mixture of experts" is not. */
  private boolean isHead(String phrase, KeyWords words, int from) {
    return (isModifier(words.word(from)) || papers.containsKey(phrase))
        && !joints.join(words.phrase(from - 1, from + 1), words.word(from))
        && !isInsideUnit(phrase, words, from);
  }

  /**
   * Whether {@code from} is inside a term that more papers know than the phrase, and whose rest is
   * no term.
   */
  private boolean isInsideUnit(String phrase, KeyWords words, int from) {
    int known = papers.getOrDefault(phrase, 0);
    for (int begin = 0; begin < from; begin++) {
      for (int end = from + 1; end < words.count(); end++) {
        int unit = papers.getOrDefault(words.phrase(begin, end), 0);
        if (unit > 0 && unit >= known && !isTerm(words.phrase(from, end))) {
          return true;
        }
      }
    }
    return false;
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
