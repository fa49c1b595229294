package org.papergraph.export.xml;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.papergraph.export.GraphSource;
import org.papergraph.export.NodeKind;
import org.papergraph.export.Property;
import org.papergraph.export.PropertyType;
import org.papergraph.export.Relationship;
import org.papergraph.export.RelationshipType;

/** Which properties a file declares: those of all kinds together, each but once. */
final class Values {
  /** Sentences, by position with the places that relationships name. */
  static final Property EVIDENCE = new Property("evidence", PropertyType.STRINGS);

  /** What a node is: {@code Paper}, {@code Method}. */
  static final Property KIND = new Property("kind", PropertyType.STRING);

  /** Long texts and what only papergraph has a use for. */
  private static final Set<String> UNREAD =
      Set.of("abstract", "sentences", "embedding", "titleEmbedding", "digest");

  private Values() {}

  static List<Property> ofNodes(GraphSource graph) {
    return once(graph.kinds().stream().map(NodeKind::properties));
  }

  static List<Property> ofRelationships(GraphSource graph) {
    return once(graph.types().stream().map(RelationshipType::properties));
  }

  /** Those of nodes that someone who looks at a drawing wants to see. */
  static List<Property> readable(GraphSource graph) {
    return ofNodes(graph).stream().filter(property -> !UNREAD.contains(property.name())).toList();
  }

  /** A relationship's properties, and its evidence if it has any. */
  static Map<String, Object> of(Relationship relationship) {
    Map<String, Object> values = new HashMap<>(relationship.properties());
    if (!relationship.evidence().isEmpty()) {
      values.put(EVIDENCE.name(), relationship.evidence());
    }
    return values;
  }

  private static List<Property> once(Stream<List<Property>> properties) {
    Map<String, Property> byName = new LinkedHashMap<>();
    properties.flatMap(Collection::stream).forEach(each -> byName.putIfAbsent(each.name(), each));
    return List.copyOf(byName.values());
  }
}
