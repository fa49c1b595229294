package org.papergraph.export;

import java.util.List;
import java.util.Map;

/**
 * A node on its way out.
 *
 * @param key unique among nodes of its kind
 * @param name what people call it: a title, a term's name
 * @param labels papergraph's own, the kind's first, the others in alphabetical order
 * @param properties those of {@link NodeKind#properties} that it has, in that order; values are
 *     {@code String}, {@code Long}, {@code Double}, {@code Boolean}, or lists of these
 */
public record Node(
    NodeKind kind, String key, String name, List<String> labels, Map<String, Object> properties) {

  /** Unique among all nodes and relationships. */
  public String id() {
    return kind.id(key);
  }

  /** What it is to a reader: a term's type ({@code Method}), else the kind's label. */
  public String type() {
    return kind == NodeKind.TERM ? (String) properties.getOrDefault("type", "Term") : kind.label();
  }

  /** As {@link Relationship.End} it is referred to. */
  public Relationship.End end() {
    return new Relationship.End(kind, key, name);
  }
}
