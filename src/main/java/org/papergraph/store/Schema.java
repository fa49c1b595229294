package org.papergraph.store;

import org.papergraph.PapergraphException;

/** The graph's schema and its version. */
public final class Schema {
  /** Of the graphs that this papergraph writes. */
  static final int VERSION = 1;

  private Schema() {}

  static void refuseNewer(int version, GraphLocation location) {
    if (version > VERSION) {
      throw new PapergraphException(
          "The graph in "
              + GraphErrors.name(location)
              + " has schema "
              + version
              + ", made by a newer papergraph; this one knows up to "
              + VERSION
              + ". Use the newer papergraph, or another graph (--graph).");
    }
  }
}
