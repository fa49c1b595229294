package org.papergraph.query.search;

import org.papergraph.query.Folding;

/**
 * What is searched for as a term's name.
 *
 * @param typed as it was typed
 * @param folded as {@link Folding#fold} gives it
 */
record TermName(String typed, String folded) {

  /** How well a name fits, best first. */
  enum Fit {
    SAME,
    BEGINNING,
    HOLDING
  }

  static TermName of(String typed) {
    return new TermName(typed, Folding.fold(typed));
  }

  /** Whether it is the same but for capitals. */
  boolean is(String name) {
    return name.equalsIgnoreCase(typed);
  }

  Fit fit(String name) {
    String other = Folding.fold(name);
    if (other.replace(" ", "").equals(folded.replace(" ", ""))) {
      return Fit.SAME;
    }
    return !folded.isEmpty() && other.startsWith(folded) ? Fit.BEGINNING : Fit.HOLDING;
  }
}
