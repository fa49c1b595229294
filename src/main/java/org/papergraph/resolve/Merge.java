package org.papergraph.resolve;

import java.util.Comparator;

/**
 * An entry of the ledger: two names that are one term's.
 *
 * @param term the term's key
 * @param name as papers print it most often
 * @param other the other name, likewise
 * @param rule that says so
 * @param paper the paper that it rests on
 * @param sentence of that paper, 0 = the title
 */
public record Merge(
    String term, String name, String other, MergeRule rule, String paper, int sentence)
    implements Comparable<Merge> {
  private static final Comparator<Merge> ORDER =
      Comparator.comparing(Merge::term)
          .thenComparing(Merge::rule)
          .thenComparing(Merge::name)
          .thenComparing(Merge::other)
          .thenComparing(Merge::paper);

  @Override
  public int compareTo(Merge merge) {
    return ORDER.compare(this, merge);
  }

  /** Whether it is about these two names, in either order and any case. */
  public boolean isOf(String one, String two) {
    return Curation.Pair.of(Name.fold(one), Name.fold(two))
        .equals(Curation.Pair.of(Name.fold(name), Name.fold(other)));
  }
}
