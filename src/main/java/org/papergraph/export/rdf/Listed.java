package org.papergraph.export.rdf;

import java.util.List;
import org.papergraph.export.Relationship;

/** Lists among the properties of relationships. */
final class Listed {
  private Listed() {}

  /** Empty where there is none. */
  static <T> List<T> in(Relationship relationship, String property, Class<T> type) {
    Object list = relationship.properties().getOrDefault(property, List.of());
    return ((List<?>) list).stream().map(type::cast).toList();
  }
}
