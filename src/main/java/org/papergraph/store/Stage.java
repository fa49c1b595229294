package org.papergraph.store;

/** The stages of writing a graph, in their order. */
public enum Stage {
  RECORDS,
  TERMS,
  PAPERS,
  REMOVALS,
  DONE
}
