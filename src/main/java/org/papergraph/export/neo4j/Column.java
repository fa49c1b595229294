package org.papergraph.export.neo4j;

import java.util.List;
import java.util.stream.Collectors;
import org.papergraph.export.Property;

/** How a property stands in a column of the importer's. */
record Column(Property property) {
  /** The unit separator: sentences have semicolons of their own. */
  static final String DELIMITER = "\u001F";

  /** As the importer's headers name it. */
  String header() {
    return property.name() + ":" + property.type().label();
  }

  /**
   * Whether the importer makes {@code value} of its field. There are no empty lists to it, and none
   * of one empty string.
   */
  boolean holds(Object value) {
    return switch (property.type()) {
      case STRING -> value instanceof String;
      case LONG -> value instanceof Long;
      case DOUBLE -> value instanceof Double;
      case BOOLEAN -> value instanceof Boolean;
      case STRINGS -> isListOf(String.class, value) && !isAmbiguous((List<?>) value);
      case LONGS -> isListOf(Long.class, value);
      case FLOATS -> Vectors.isOne(value);
    };
  }

  private static boolean isListOf(Class<?> type, Object value) {
    return value instanceof List<?> list
        && !list.isEmpty()
        && list.stream().allMatch(type::isInstance);
  }

  private static boolean isAmbiguous(List<?> strings) {
    return strings.equals(List.of(""))
        || strings.stream().anyMatch(string -> ((String) string).contains(DELIMITER));
  }

  /** The field for a value that it holds. */
  String field(Object value) {
    return switch (property.type()) {
      case STRINGS, LONGS -> joined((List<?>) value);
      case FLOATS -> Vectors.text(value, DELIMITER);
      default -> value.toString();
    };
  }

  static String joined(List<?> values) {
    return values.stream().map(String::valueOf).collect(Collectors.joining(DELIMITER));
  }
}
