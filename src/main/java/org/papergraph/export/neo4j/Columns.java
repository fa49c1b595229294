package org.papergraph.export.neo4j;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.papergraph.export.Property;

/**
 * The columns of some properties.
 *
 * @param ifAbsent what a list of strings is where its field is empty and {@code schema.cypher} was
 *     run: null or an empty list
 */
record Columns(List<Column> all, List<String> ifAbsent) {

  static Columns of(Stream<Property> properties, List<String> ifAbsent) {
    return new Columns(properties.map(Column::new).toList(), ifAbsent);
  }

  List<String> headers() {
    return all.stream().map(Column::header).toList();
  }

  /**
   * The fields for {@code properties}.
   *
   * @param rest takes those that no field holds
   */
  List<String> fields(Map<String, Object> properties, Map<String, Object> rest) {
    List<String> fields = new ArrayList<>();
    for (Column column : all) {
      Object value = properties.get(column.property().name());
      boolean holds = value != null && column.holds(value);
      fields.add(holds ? column.field(value) : null);
      if (!holds && !Objects.equals(value, absent(column))) {
        rest.put(column.property().name(), value);
      }
    }
    return fields;
  }

  private Object absent(Column column) {
    return switch (column.property().type()) {
      case STRINGS -> ifAbsent;
      default -> null;
    };
  }
}
