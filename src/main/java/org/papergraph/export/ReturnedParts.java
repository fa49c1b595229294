package org.papergraph.export;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.papergraph.query.GraphValue;
import org.papergraph.query.Rows;

/**
 * Gathers the element ids of what rows hold.
 *
 * @param nodes of nodes
 * @param relationships of relationships
 */
record ReturnedParts(Set<String> nodes, Set<String> relationships) implements Rows {
  ReturnedParts() {
    this(new LinkedHashSet<>(), new LinkedHashSet<>());
  }

  @Override
  public void columns(List<String> names) {}

  @Override
  public void row(List<Object> values) {
    values.forEach(this::add);
  }

  private void add(Object value) {
    switch (value) {
      case List<?> list -> list.forEach(this::add);
      case Map<?, ?> map -> map.values().forEach(this::add);
      case GraphValue.Node node -> nodes.add(node.id());
      case GraphValue.Relationship relationship -> relationships.add(relationship.id());
      case GraphValue.Path path -> {
        path.nodes().forEach(this::add);
        path.relationships().forEach(this::add);
      }
      case null -> {}
      default -> {}
    }
  }
}
