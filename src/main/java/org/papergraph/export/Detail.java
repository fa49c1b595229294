package org.papergraph.export;

/** How much of the graph a format takes. */
public enum Detail {
  /** What people read: papers, terms, authors, and the sentences behind relationships. */
  READING,
  /** All that papergraph needs to go on with the graph: records, and embeddings too. */
  WHOLE
}
