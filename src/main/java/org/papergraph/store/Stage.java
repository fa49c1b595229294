package org.papergraph.store;

/** The stages of writing a graph, in their order. */
public enum Stage {
  RECORDS,
  /** What the records yield is worked out; nobody knows how far that is. */
  RESOLUTION,
  TERMS,
  PAPERS,
  REMOVALS,
  EMBEDDINGS,
  DONE
}
