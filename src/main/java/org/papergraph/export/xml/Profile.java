package org.papergraph.export.xml;

import java.util.List;
import java.util.Map;
import org.papergraph.export.Detail;
import org.papergraph.export.GraphSource;
import org.papergraph.export.Node;
import org.papergraph.export.Property;
import org.papergraph.export.Relationship;

/** What some readers of GraphML count on. */
sealed interface Profile permits GephiProfile, Neo4jProfile {
  Detail detail();

  /** What nodes may have, in the order in which it is written. */
  List<Property> ofNodes(GraphSource graph);

  /** What edges may have. */
  List<Property> ofEdges(GraphSource graph);

  /** What this one has, by the names of properties. */
  Map<String, Object> values(Node node);

  /** What this one has. */
  Map<String, Object> values(Relationship relationship);

  /**
   * Of a key. A node's are other than an edge's, for some readers keep them together; and some take
   * {@code d3} and the like for yEd's.
   *
   * @param of node or edge
   */
  default String id(String of, String property) {
    return of.charAt(0) + "_" + property;
  }

  /** The node's attributes beyond those of GraphML's schema. */
  default Map<String, String> beyond(Node node) {
    return Map.of();
  }

  /** The key's attributes beyond those of GraphML's schema. */
  default Map<String, String> beyond(Property property) {
    return Map.of();
  }
}
