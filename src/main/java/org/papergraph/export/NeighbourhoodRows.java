package org.papergraph.export;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Makes neighbourhoods of the rows of {@code cypher/export/…} that have them. */
final class NeighbourhoodRows {
  private static final int RELATIONSHIPS = 4;

  private final NodeRows nodes;
  private final Map<RelationshipType, RelationshipRows> relationships =
      new EnumMap<>(RelationshipType.class);
  private final Map<RelationshipType, Long> counts = new EnumMap<>(RelationshipType.class);

  /**
   * @param types that are wanted
   * @param losses where to tell what of a kind or a type is not papergraph's
   */
  NeighbourhoodRows(NodeKind kind, List<RelationshipType> types, Function<Object, Losses> losses) {
    this.nodes = new NodeRows(kind, losses.apply(kind));
    types.forEach(type -> relationships.put(type, new RelationshipRows(type, losses.apply(type))));
  }

  /** How many relationships came that belong to one neighbourhood alone. */
  Map<RelationshipType, Long> counts() {
    return counts;
  }

  /**
   * @param row key, name, labels, properties, relationships
   */
  Neighbourhood neighbourhood(List<Object> row) {
    Node node = nodes.node(row);
    List<Relationship> wanted = new ArrayList<>();
    for (Object relationship : (List<?>) row.get(RELATIONSHIPS)) {
      add((List<?>) relationship, node, wanted);
    }
    return new Neighbourhood(node, wanted);
  }

  private void add(List<?> columns, Node node, List<Relationship> wanted) {
    RelationshipType type = RelationshipType.valueOf((String) columns.getFirst());
    RelationshipRows rows = relationships.get(type);
    if (rows != null) {
      Relationship relationship =
          rows.relationship(List.copyOf(columns.subList(1, columns.size())));
      wanted.add(relationship);
      if (node.kind() == NodeKind.PAPER || relationship.start().equals(node.end())) {
        counts.merge(type, 1L, Long::sum);
      }
    }
  }
}
