package org.papergraph.resolve;

import java.util.Comparator;
import org.papergraph.resolve.Curation.Pair;

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

  /** Whether one of the names is {@code typed}, in any case, number and spelling. */
  public boolean isOf(String typed) {
    String form = NormalForm.of(typed);
    return NormalForm.of(name).equals(form) || NormalForm.of(other).equals(form);
  }

  /** Whether it is about these two names, in either order and any case. */
  boolean isOf(String one, String two) {
    return Pair.of(Name.fold(one), Name.fold(two))
        .equals(Pair.of(Name.fold(name), Name.fold(other)));
  }

  /** Whether it is about names of these two normal forms, which differ. */
  boolean isOfForms(String one, String two) {
    Pair forms = Pair.of(NormalForm.of(one), NormalForm.of(two));
    return !forms.one().equals(forms.other())
        && forms.equals(Pair.of(NormalForm.of(name), NormalForm.of(other)));
  }
}
