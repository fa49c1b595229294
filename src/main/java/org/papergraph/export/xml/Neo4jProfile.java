package org.papergraph.export.xml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.papergraph.export.Detail;
import org.papergraph.export.GraphSource;
import org.papergraph.export.Node;
import org.papergraph.export.Property;
import org.papergraph.export.PropertyType;
import org.papergraph.export.Relationship;

/**
 * As APOC writes and reads GraphML: labels and types twice, as attributes of nodes and edges and as
 * data under keys of these very ids, which APOC makes no properties of.
 */
record Neo4jProfile() implements Profile {
  private static final Property LABELS = new Property("labels", PropertyType.STRING);
  private static final Property LABEL = new Property("label", PropertyType.STRING);

  @Override
  public Detail detail() {
    return Detail.WHOLE;
  }

  @Override
  public List<Property> ofNodes(GraphSource graph) {
    return with(LABELS, Values.ofNodes(graph));
  }

  @Override
  public List<Property> ofEdges(GraphSource graph) {
    return with(LABEL, Values.ofRelationships(graph));
  }

  private static List<Property> with(Property first, List<Property> others) {
    List<Property> all = new ArrayList<>(List.of(first));
    all.addAll(others);
    return all;
  }

  @Override
  public Map<String, Object> values(Node node) {
    Map<String, Object> values = new HashMap<>(node.properties());
    values.put(LABELS.name(), labels(node));
    return values;
  }

  @Override
  public Map<String, Object> values(Relationship relationship) {
    Map<String, Object> values = new HashMap<>(relationship.properties());
    values.put(LABEL.name(), relationship.type().name());
    return values;
  }

  @Override
  public String id(String of, String property) {
    return property.equals(LABELS.name()) || property.equals(LABEL.name())
        ? property
        : Profile.super.id(of, property);
  }

  @Override
  public Map<String, String> beyond(Node node) {
    return Map.of(LABELS.name(), labels(node));
  }

  @Override
  public Map<String, String> beyond(Property property) {
    return property.type().isList()
        ? Map.of("attr.list", property.type().label().replace("[]", ""))
        : Map.of();
  }

  private static String labels(Node node) {
    return ":" + String.join(":", node.labels());
  }
}
