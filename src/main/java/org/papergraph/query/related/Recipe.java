package org.papergraph.query.related;

/** How candidates are found and their words weighed. */
public enum Recipe {
  /** What papergraph goes by. */
  SHIPPED(100, 1_000) {
    @Override
    String words(String text) {
      return Words.any(text);
    }
  },
  /** To compare with: all papers, by every word as often as it stands in the text. */
  PLAIN(100_000, 100_000) {
    @Override
    String words(String text) {
      return Words.all(text);
    }
  };

  private final int depth;
  private final int narrowDepth;

  Recipe(int depth, int narrowDepth) {
    this.depth = depth;
    this.narrowDepth = narrowDepth;
  }

  abstract String words(String text);

  /**
   * How many of the nearest, in meaning and in words each, are looked at.
   *
   * @param top how many are wanted
   */
  int depth(RelatedFilter filter, int top) {
    return Math.max(top, filter.isNarrow() ? narrowDepth : depth);
  }
}
