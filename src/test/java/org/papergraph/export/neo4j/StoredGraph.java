package org.papergraph.export.neo4j;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.neo4j.graphdb.Entity;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Relationship;
import org.neo4j.graphdb.Transaction;

/**
 * All that a database stores, as sorted lines that tell four bytes from eight, which Bolt does not.
 */
final class StoredGraph {
  private StoredGraph() {}

  static List<String> of(GraphDatabaseService database) {
    List<String> lines = new ArrayList<>();
    try (Transaction tx = database.beginTx();
        var nodes = tx.getAllNodes();
        var relationships = tx.getAllRelationships()) {
      nodes.forEach(node -> lines.add(labels(node) + " " + properties(node)));
      relationships.forEach(relationship -> lines.add(line(relationship)));
    }
    return lines.stream().sorted().toList();
  }

  private static SortedSet<String> labels(Node node) {
    SortedSet<String> labels = new TreeSet<>();
    node.getLabels().forEach(label -> labels.add(label.name()));
    return labels;
  }

  private static String line(Relationship relationship) {
    return String.join(
        " ",
        key(relationship.getStartNode()),
        relationship.getType().name(),
        key(relationship.getEndNode()),
        properties(relationship).toString());
  }

  private static String key(Node node) {
    return labels(node).getLast() + node.getProperty("id", node.getProperty("key", ""));
  }

  private static Map<String, String> properties(Entity entity) {
    Map<String, String> properties = new TreeMap<>();
    entity.getAllProperties().forEach((name, value) -> properties.put(name, typed(value)));
    return properties;
  }

  /** Empty lists are of no type to those who ask in Cypher. */
  private static String typed(Object value) {
    if (!value.getClass().isArray()) {
      return value.getClass().getSimpleName() + " " + value;
    }
    List<Object> elements =
        IntStream.range(0, Array.getLength(value)).mapToObj(i -> Array.get(value, i)).toList();
    return elements.isEmpty() ? "[]" : value.getClass().getSimpleName() + " " + elements;
  }
}
