package org.papergraph.bench;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.papergraph.bench.GraphTables.Nodes;
import org.papergraph.bench.GraphTables.Relationships;

/** Tables as CSV files with the typed headers that {@code neo4j-admin database import} reads. */
final class TypedCsv {
  /** The unit separator: sentences have semicolons of their own. */
  static final String ARRAY_DELIMITER = "\u001f";

  private TypedCsv() {}

  private record Line(List<String> keys, Map<String, Object> properties) {}

  static void write(Path file, Nodes nodes) throws IOException {
    String key = nodes.kind().key() + ":ID(" + nodes.kind().label() + ")";
    write(
        file,
        List.of(key),
        nodes.rows().stream().map(row -> new Line(List.of(row.key()), row.properties())).toList());
  }

  static void write(Path file, Relationships relationships) throws IOException {
    String start = ":START_ID(" + relationships.from().label() + ")";
    String end = ":END_ID(" + relationships.to().label() + ")";
    write(
        file,
        List.of(start, end),
        relationships.rows().stream()
            .map(row -> new Line(List.of(row.from(), row.to()), row.properties()))
            .toList());
  }

  /** Null is an empty field, an empty string a quoted one. */
  private static void write(Path file, List<String> keys, List<Line> lines) throws IOException {
    Map<String, String> types = types(lines);
    List<String> header = new ArrayList<>(keys);
    types.forEach((name, type) -> header.add(name + ":" + type));
    try (CsvWriter csv = CsvWriter.builder().quoteStrategy(QuoteStrategies.EMPTY).build(file)) {
      csv.writeRecord(header);
      for (Line line : lines) {
        List<String> fields = new ArrayList<>(line.keys());
        types.keySet().forEach(name -> fields.add(field(line.properties().get(name))));
        csv.writeRecord(fields);
      }
    }
  }

  /** The type of every property that has a value anywhere, by its name. */
  private static Map<String, String> types(List<Line> lines) {
    Map<String, String> types = new TreeMap<>();
    for (Line line : lines) {
      line.properties()
          .forEach((name, value) -> types.computeIfAbsent(name, unknown -> type(value)));
    }
    return types;
  }

  /** {@code null} where the value does not tell. */
  private static String type(Object value) {
    return switch (value) {
      case null -> null;
      case String text -> "string";
      case Integer number -> "long";
      case Long number -> "long";
      case Double number -> "double";
      case Boolean truth -> "boolean";
      case List<?> list -> list.isEmpty() ? null : type(list.getFirst()) + "[]";
      default -> throw new IllegalArgumentException("No column holds " + value.getClass());
    };
  }

  private static String field(Object value) {
    return switch (value) {
      case null -> null;
      case List<?> list ->
          list.stream().map(Object::toString).collect(Collectors.joining(ARRAY_DELIMITER));
      default -> value.toString();
    };
  }
}
