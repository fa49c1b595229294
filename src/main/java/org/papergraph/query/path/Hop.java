package org.papergraph.query.path;

import org.papergraph.query.Highlight;
import org.papergraph.query.Subject;

/**
 * One step of a path, with the sentence that it rests on.
 *
 * @param forward whether the relationship has the direction of the path
 * @param paper the id of the paper that the sentence is of
 */
public record Hop(
    Node from, Node to, Relation relation, boolean forward, String paper, Highlight evidence) {

  /**
   * A paper or a term.
   *
   * @param name its title or name
   */
  public record Node(Subject subject, String name) {}

  /** What links two nodes, as relationships in the graph are called. */
  public enum Relation {
    MENTIONS,
    PROPOSES,
    IS_A
  }
}
