package org.papergraph.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.neo4j.driver.Record;
import org.neo4j.driver.types.MapAccessor;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Point;
import org.neo4j.driver.types.Relationship;

/** Turns what the driver returns into values that know nothing of it. */
final class Values {
  private Values() {}

  static List<Object> row(Record row) {
    List<Object> values = new ArrayList<>(row.size());
    row.values().forEach(value -> values.add(plain(value.asObject())));
    return values;
  }

  static Map<String, Object> map(Record row) {
    Map<String, Object> map = new LinkedHashMap<>();
    row.keys().forEach(key -> map.put(key, plain(row.get(key).asObject())));
    return map;
  }

  private static Object plain(Object value) {
    return switch (value) {
      case null -> null;
      case List<?> list -> list(list);
      case Map<?, ?> map -> map(map);
      case Node node -> node(node);
      case Relationship relationship -> relationship(relationship);
      case Path path -> path(path);
      case Point point -> point(point);
      default -> value;
    };
  }

  private static List<Object> list(List<?> list) {
    List<Object> copy = new ArrayList<>(list.size());
    list.forEach(element -> copy.add(plain(element)));
    return copy;
  }

  private static Map<String, Object> map(Map<?, ?> map) {
    Map<String, Object> copy = new LinkedHashMap<>();
    map.forEach((key, value) -> copy.put((String) key, plain(value)));
    return copy;
  }

  private static GraphValue.Node node(Node node) {
    List<String> labels =
        StreamSupport.stream(node.labels().spliterator(), false).sorted().toList();
    return new GraphValue.Node(node.elementId(), labels, properties(node));
  }

  private static GraphValue.Relationship relationship(Relationship relationship) {
    return new GraphValue.Relationship(
        relationship.elementId(),
        relationship.type(),
        relationship.startNodeElementId(),
        relationship.endNodeElementId(),
        properties(relationship));
  }

  /** In the order of their names: a server returns them in any. */
  private static Map<String, Object> properties(MapAccessor entity) {
    Map<String, Object> sorted = new TreeMap<>();
    entity.keys().forEach(key -> sorted.put(key, plain(entity.get(key).asObject())));
    return sorted;
  }

  private static GraphValue.Path path(Path path) {
    List<GraphValue.Node> nodes = new ArrayList<>();
    path.nodes().forEach(node -> nodes.add(node(node)));
    List<GraphValue.Relationship> relationships = new ArrayList<>();
    path.relationships().forEach(edge -> relationships.add(relationship(edge)));
    return new GraphValue.Path(nodes, relationships);
  }

  private static Map<String, Object> point(Point point) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("srid", (long) point.srid());
    map.put("x", point.x());
    map.put("y", point.y());
    if (!Double.isNaN(point.z())) {
      map.put("z", point.z());
    }
    return map;
  }
}
