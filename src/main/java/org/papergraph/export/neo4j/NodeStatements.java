package org.papergraph.export.neo4j;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.papergraph.export.Node;
import org.papergraph.export.NodeKind;
import org.papergraph.export.Property;
import org.papergraph.export.PropertyType;

/** Statements that write nodes of a kind. */
final class NodeStatements {
  private final NodeKind kind;
  private final Set<String> vectors;
  private final Batch nodes;
  private final Batch embeddings;

  NodeStatements(NodeKind kind, Writer out) {
    this.kind = kind;
    this.vectors =
        kind.properties().stream()
            .filter(property -> property.type() == PropertyType.FLOATS)
            .map(Property::name)
            .collect(Collectors.toSet());
    this.nodes = new Batch(kind.plural(), out);
    this.embeddings = new Batch("embeddings", out);
  }

  void add(Node node) throws IOException {
    add(node, node.properties());
  }

  /**
   * Adds some properties of a node.
   *
   * @param properties null for those that it must not have
   */
  void add(Node node, Map<String, Object> properties) throws IOException {
    Map<String, Object> plain = new LinkedHashMap<>(properties);
    plain.remove(kind.key());
    plain.entrySet().removeIf(entry -> isVector(entry.getKey(), entry.getValue()));
    nodes.add(row(node, plain));
    for (String name : properties.keySet()) {
      if (isVector(name, properties.get(name))) {
        embeddings.add(vector(node, name, properties.get(name)));
      }
    }
    if (nodes.isFull() || embeddings.isFull()) {
      flush();
    }
  }

  /** Writes what was added; embeddings come after the papers that they are of. */
  void flush() throws IOException {
    nodes.flush();
    embeddings.flush();
  }

  private boolean isVector(String name, Object value) {
    return vectors.contains(name) && Vectors.isOne(value);
  }

  private static Map<String, Object> row(Node node, Map<String, Object> properties) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("key", node.key());
    if (node.kind() == NodeKind.TERM) {
      row.put("labels", node.labels());
    }
    row.put("properties", properties);
    return row;
  }

  private static Map<String, Object> vector(Node node, String name, Object value) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("key", node.key());
    row.put("property", name);
    row.put("vector", Vectors.text(value, " "));
    return row;
  }
}
