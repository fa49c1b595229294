package org.papergraph.resolve;

import java.util.Comparator;

/**
 * Two names that a rule takes for one term's.
 *
 * @param one that which is nearer to the term's key
 * @param other the other
 * @param doubt among links of one rule the least doubted is made first
 */
record Link(Name one, Name other, MergeRule rule, int doubt) implements Comparable<Link> {
  private static final Comparator<Link> ORDER =
      Comparator.comparing(Link::rule)
          .thenComparingInt(Link::doubt)
          .thenComparing(Link::one)
          .thenComparing(Link::other);

  static Link of(Name name, Name other, MergeRule rule, int doubt) {
    return name.compareTo(other) <= 0
        ? new Link(name, other, rule, doubt)
        : new Link(other, name, rule, doubt);
  }

  /** The surest first. */
  @Override
  public int compareTo(Link link) {
    return ORDER.compare(this, link);
  }
}
