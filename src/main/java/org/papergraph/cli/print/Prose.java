package org.papergraph.cli.print;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.query.GraphValue;

/**
 * Values as a person reads them, in Cypher's own notation where there is one.
 *
 * @param before put in front of marked stretches
 * @param after put behind marked stretches
 * @param escape applied to all text
 */
record Prose(String before, String after, UnaryOperator<String> escape) {
  /** As it stands. */
  static final Prose PLAIN = new Prose("", "", UnaryOperator.identity());

  /** By the first of these that it has is a node recognised. */
  private static final List<String> CAPTIONS = List.of("name", "title", "id", "key");

  String of(Object value) {
    return value instanceof Marked marked
        ? marked.with(before, after, escape)
        : escape.apply(text(value));
  }

  private static String text(Object value) {
    return switch (value) {
      case null -> "";
      case List<?> list -> list.stream().map(Prose::inList).collect(Collectors.joining(", "));
      default -> one(value);
    };
  }

  private static String inList(Object value) {
    return switch (value) {
      case null -> "null";
      case List<?> list -> "[" + text(list) + "]";
      default -> one(value);
    };
  }

  private static String one(Object value) {
    return switch (value) {
      case Map<?, ?> map -> map(map);
      case GraphValue.Node node -> node(node);
      case GraphValue.Relationship relationship -> "[" + relationship(relationship) + "]";
      case GraphValue.Path path -> path(path);
      case byte[] bytes -> HexFormat.of().formatHex(bytes);
      default -> value.toString();
    };
  }

  private static String map(Map<?, ?> map) {
    return map.entrySet().stream()
        .map(entry -> entry.getKey() + ": " + inList(entry.getValue()))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private static String node(GraphValue.Node node) {
    String labels = node.labels().stream().map(label -> ":" + label).collect(Collectors.joining());
    Map<String, Object> shown =
        CAPTIONS.stream()
            .filter(node.properties()::containsKey)
            .findFirst()
            .map(name -> Map.of(name, node.properties().get(name)))
            .orElse(node.properties());
    return Stream.of(labels, properties(shown))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" ", "(", ")"));
  }

  private static String relationship(GraphValue.Relationship relationship) {
    String properties = properties(relationship.properties());
    return ":" + relationship.type() + (properties.isEmpty() ? "" : " " + properties);
  }

  private static String properties(Map<String, Object> properties) {
    return properties.isEmpty() ? "" : map(properties);
  }

  private static String path(GraphValue.Path path) {
    List<String> parts = new ArrayList<>();
    parts.add(node(path.nodes().getFirst()));
    for (int i = 0; i < path.relationships().size(); i++) {
      GraphValue.Relationship relationship = path.relationships().get(i);
      boolean forward = relationship.start().equals(path.nodes().get(i).id());
      String arrow = "[:" + relationship.type() + "]";
      parts.add(forward ? "-" + arrow + "->" : "<-" + arrow + "-");
      parts.add(node(path.nodes().get(i + 1)));
    }
    return String.join("", parts);
  }
}
