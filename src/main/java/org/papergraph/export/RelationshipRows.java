package org.papergraph.export;

import java.util.List;
import java.util.Map;

/** Makes relationships of the rows of {@code cypher/export/…} that have them. */
final class RelationshipRows {
  private final RelationshipType type;
  private final OwnProperties properties;

  RelationshipRows(RelationshipType type, Losses losses) {
    this.type = type;
    this.properties = new OwnProperties(type.name(), type.properties(), losses);
  }

  /**
   * @param row start, startName, end, endName, properties, evidence
   */
  Relationship relationship(List<Object> row) {
    return new Relationship(
        type,
        new Relationship.End(type.start(), (String) row.get(0), (String) row.get(1)),
        new Relationship.End(type.end(), (String) row.get(2), (String) row.get(3)),
        properties.of((Map<?, ?>) row.get(4)),
        ((List<?>) row.get(5)).stream().map(String.class::cast).toList());
  }
}
