package org.papergraph.export.neo4j;

import java.util.List;
import java.util.Map;

/** Writes values as Cypher reads them, each on one line. */
final class Literals {
  private Literals() {}

  /**
   * Appends {@code value} to {@code text}.
   *
   * @param value null, {@code String}, {@code Long}, {@code Double}, {@code Boolean}, or a list or
   *     map of these, whose keys are plain names
   */
  static void append(Object value, StringBuilder text) {
    switch (value) {
      case null -> text.append("null");
      case String string -> appendString(string, text);
      case Double number -> text.append(number(number));
      case List<?> list -> appendList(list, text);
      case Map<?, ?> map -> appendMap(map, text);
      default -> text.append(value);
    }
  }

  private static void appendList(List<?> list, StringBuilder text) {
    text.append('[');
    String between = "";
    for (Object element : list) {
      text.append(between);
      append(element, text);
      between = ", ";
    }
    text.append(']');
  }

  private static void appendMap(Map<?, ?> map, StringBuilder text) {
    text.append('{');
    String between = "";
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      text.append(between).append(entry.getKey()).append(": ");
      append(entry.getValue(), text);
      between = ", ";
    }
    text.append('}');
  }

  /** What is no number to speak of has no literal in older versions. */
  private static String number(double number) {
    if (Double.isNaN(number)) {
      return "(0.0 / 0.0)";
    }
    return Double.isInfinite(number)
        ? (number > 0 ? "(1.0 / 0.0)" : "(-1.0 / 0.0)")
        : Double.toString(number);
  }

  private static void appendString(String string, StringBuilder text) {
    text.append('\'');
    for (int i = 0; i < string.length(); i++) {
      appendChar(string.charAt(i), text);
    }
    text.append('\'');
  }

  private static void appendChar(char c, StringBuilder text) {
    switch (c) {
      case '\'' -> text.append("\\'");
      case '\\' -> text.append("\\\\");
      case '\n' -> text.append("\\n");
      case '\r' -> text.append("\\r");
      case '\t' -> text.append("\\t");
      default -> {
        if (isInvisible(c)) {
          text.append(String.format("\\u%04X", (int) c));
        } else {
          text.append(c);
        }
      }
    }
  }

  /** Control characters, those that turn or break lines, and those that are none. */
  private static boolean isInvisible(char c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> c >= '\uFFFE';
    };
  }
}
