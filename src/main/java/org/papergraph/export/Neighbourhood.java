package org.papergraph.export;

import java.util.List;

/**
 * A paper or a term with its relationships.
 *
 * @param relationships type after type, the most telling first
 */
public record Neighbourhood(Node node, List<Relationship> relationships) {

  /** Those of {@code type} that leave the node. */
  public List<Relationship> leaving(RelationshipType type) {
    return relationships.stream().filter(r -> r.type() == type && leaves(r)).toList();
  }

  /** Those of {@code type} that enter it. */
  public List<Relationship> entering(RelationshipType type) {
    return relationships.stream().filter(r -> r.type() == type && !leaves(r)).toList();
  }

  private boolean leaves(Relationship relationship) {
    return relationship.start().equals(node.end());
  }
}
