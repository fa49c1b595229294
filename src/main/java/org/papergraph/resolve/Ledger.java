package org.papergraph.resolve;

import java.util.List;

/**
 * Every merge of two names that differ in more than capitals, with its reason.
 *
 * @param merges by the keys of their terms, the surest first
 */
public record Ledger(List<Merge> merges) {
  public Ledger {
    merges = List.copyOf(merges);
  }

  /** The merges of one term. */
  public List<Merge> of(String term) {
    return merges.stream().filter(merge -> merge.term().equals(term)).toList();
  }

  /**
   * The merges of two names, in either order and any case; of "LLM" and its long form also that of
   * "LLMs".
   */
  public List<Merge> between(String one, String other) {
    List<Merge> exact = merges.stream().filter(merge -> merge.isOf(one, other)).toList();
    return exact.isEmpty()
        ? merges.stream().filter(merge -> merge.isOfForms(one, other)).toList()
        : exact;
  }
}
