package org.papergraph.export.xml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.papergraph.export.Appearance;
import org.papergraph.export.Detail;
import org.papergraph.export.GraphSource;
import org.papergraph.export.Node;
import org.papergraph.export.Property;
import org.papergraph.export.PropertyType;
import org.papergraph.export.Relationship;

/** Names that Gephi's importer, and others after it, make labels, colours, sizes and weights of. */
record GephiProfile() implements Profile {
  private static final Property LABEL = new Property("label", PropertyType.STRING);
  private static final Property WEIGHT = new Property("weight", PropertyType.DOUBLE);
  private static final Property SIZE = new Property("size", PropertyType.DOUBLE);
  private static final Property RED = new Property("r", PropertyType.LONG);
  private static final Property GREEN = new Property("g", PropertyType.LONG);
  private static final Property BLUE = new Property("b", PropertyType.LONG);

  @Override
  public Detail detail() {
    return Detail.READING;
  }

  @Override
  public List<Property> ofNodes(GraphSource graph) {
    List<Property> all = new ArrayList<>(List.of(LABEL, Values.KIND, SIZE, RED, GREEN, BLUE));
    all.addAll(Values.readable(graph));
    return all;
  }

  @Override
  public List<Property> ofEdges(GraphSource graph) {
    List<Property> all = new ArrayList<>(List.of(LABEL, WEIGHT, Values.EVIDENCE));
    all.addAll(Values.ofRelationships(graph));
    return all;
  }

  @Override
  public Map<String, Object> values(Node node) {
    Appearance appearance = Appearance.of(node);
    Map<String, Object> values = new HashMap<>(node.properties());
    values.put(LABEL.name(), node.name());
    values.put(Values.KIND.name(), node.type());
    values.put(SIZE.name(), appearance.size());
    values.put(RED.name(), appearance.red());
    values.put(GREEN.name(), appearance.green());
    values.put(BLUE.name(), appearance.blue());
    return values;
  }

  @Override
  public Map<String, Object> values(Relationship relationship) {
    Map<String, Object> values = Values.of(relationship);
    values.put(LABEL.name(), relationship.type().name());
    values.put(WEIGHT.name(), relationship.weight());
    return values;
  }
}
