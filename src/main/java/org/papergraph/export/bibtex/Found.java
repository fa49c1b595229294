package org.papergraph.export.bibtex;

import java.util.Comparator;
import org.papergraph.export.Relationship;

/**
 * A term of a paper.
 *
 * @param salience how much the paper is about it
 */
record Found(String key, String name, double salience, long count) implements Comparable<Found> {
  private static final Comparator<Found> ORDER =
      Comparator.comparingDouble((Found found) -> -found.salience)
          .thenComparingLong(found -> -found.count)
          .thenComparing(Found::key);

  static Found of(Relationship mention) {
    return new Found(
        mention.end().key(),
        mention.end().name(),
        ((Number) mention.properties().getOrDefault("salience", 0.0)).doubleValue(),
        (long) mention.weight());
  }

  /** The most salient first. */
  @Override
  public int compareTo(Found other) {
    return ORDER.compare(this, other);
  }
}
