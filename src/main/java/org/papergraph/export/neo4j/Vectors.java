package org.papergraph.export.neo4j;

import java.util.List;
import java.util.stream.Collectors;

/** Lists of numbers of four bytes, which Bolt hands out as numbers of eight. */
final class Vectors {
  private Vectors() {}

  /** Whether four bytes hold each number of {@code value} as it is. */
  static boolean isOne(Object value) {
    return value instanceof List<?> list
        && !list.isEmpty()
        && list.stream().allMatch(Vectors::isFloat);
  }

  private static boolean isFloat(Object element) {
    return element instanceof Double number && (double) number.floatValue() == number;
  }

  /** The numbers of a vector with {@code delimiter} between them. */
  static String text(Object vector, String delimiter) {
    return ((List<?>) vector)
        .stream()
            .map(number -> Float.toString(((Double) number).floatValue()))
            .collect(Collectors.joining(delimiter));
  }
}
