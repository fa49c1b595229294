package org.papergraph.query;

import java.util.List;
import java.util.Map;

/** A value that only a graph has, apart from the driver that read it. */
public sealed interface GraphValue {

  /**
   * A node.
   *
   * @param id good within one transaction, as Neo4j's element ids are
   */
  record Node(String id, List<String> labels, Map<String, Object> properties)
      implements GraphValue {}

  /**
   * A relationship.
   *
   * @param start id of the node it leaves
   * @param end id of the node it enters
   */
  record Relationship(
      String id, String type, String start, String end, Map<String, Object> properties)
      implements GraphValue {}

  /**
   * A path.
   *
   * @param nodes one more than relationships
   */
  record Path(List<Node> nodes, List<Relationship> relationships) implements GraphValue {}
}
