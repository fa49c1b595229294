package org.papergraph.query.related;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Tells how much terms weigh.
 *
 * @param papers how many papers the graph holds
 */
record Weights(long papers) {
  /** What over a quarter of the papers speak of relates none of them. */
  private static final int COMMON = 4;

  private static final int FEW = 2;

  /** Whether it is rare enough to relate two papers. */
  boolean isTelling(Mentioned mentioned) {
    return mentioned.term().papers() <= Math.max(FEW, papers / COMMON);
  }

  /** Inverse document frequency, smoothed as in {@code query key-terms}. */
  double rarity(Mentioned mentioned) {
    return Math.log(1 + (double) papers / Math.max(1, mentioned.term().papers()));
  }

  /** The weightiest first. */
  Comparator<Mentioned> order() {
    return Comparator.comparingDouble((Mentioned it) -> -rarity(it) * it.salience())
        .thenComparing(Mentioned::key);
  }

  /** Without those that are part of another, as "diffusion" is of "latent diffusion". */
  static List<Mentioned> whole(Collection<Mentioned> terms) {
    return terms.stream()
        .filter(term -> terms.stream().noneMatch(other -> isPart(term.key(), other.key())))
        .toList();
  }

  private static boolean isPart(String key, String of) {
    return key.length() < of.length() && (" " + of + " ").contains(" " + key + " ");
  }
}
