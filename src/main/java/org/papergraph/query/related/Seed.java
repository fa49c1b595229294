package org.papergraph.query.related;

import org.papergraph.graph.Graph;

/** What a user wants papers like. */
public sealed interface Seed {

  /** The paper of that id. */
  record InGraph(String id) implements Seed {}

  /**
   * A paper that may be in no graph.
   *
   * @param paper the graph of it alone
   */
  record Outside(Graph paper) implements Seed {}
}
