package org.papergraph.export.xml;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.papergraph.export.Appearance;
import org.papergraph.export.Node;
import org.papergraph.export.Property;
import org.papergraph.export.Relationship;

/** Writes nodes and edges of GEXF, each on a line. */
record GexfElements(XmlWriter xml, GexfLists lists) {

  /**
   * Of an attribute. Gephi takes some names for its own, such as {@code id}.
   *
   * @param of node or edge
   */
  static String id(String of, Property property) {
    return of.charAt(0) + "_" + property.name();
  }

  void write(Node node, List<Property> properties) throws IOException {
    xml.start("node").attribute("id", Ids.text(node.id())).attribute("label", node.name());
    Optional<Years> years = Years.of(node);
    if (years.isPresent()) {
      xml.attribute("start", years.get().start()).attribute("end", years.get().end());
    }
    Map<String, Object> values = new HashMap<>(node.properties());
    values.put(Values.KIND.name(), node.type());
    write("node", properties, values);
    write(Appearance.of(node));
    xml.end().line();
  }

  private void write(Appearance appearance) throws IOException {
    xml.empty("viz:color").attribute("r", Integer.toString(appearance.red()));
    xml.attribute("g", Integer.toString(appearance.green()));
    xml.attribute("b", Integer.toString(appearance.blue()));
    xml.empty("viz:size").attribute("value", Float.toString((float) appearance.size()));
  }

  /** The kind keeps a paper's proposal of a term apart from its mentions. */
  void write(Relationship relationship, List<Property> properties) throws IOException {
    String type = relationship.type().name();
    xml.start("edge").attribute("id", Ids.text(relationship.id()));
    xml.attribute("source", Ids.text(relationship.start().id()));
    xml.attribute("target", Ids.text(relationship.end().id()));
    xml.attribute("kind", type).attribute("label", type);
    xml.attribute("weight", Double.toString(relationship.weight()));
    Map<String, Object> values = Values.of(relationship);
    write("edge", properties, values);
    xml.end().line();
  }

  private void write(String of, List<Property> properties, Map<String, Object> values)
      throws IOException {
    xml.start("attvalues");
    for (Property property : properties) {
      Object value = values.get(property.name());
      if (value != null) {
        xml.empty("attvalue").attribute("for", id(of, property));
        xml.attribute("value", lists.text(value));
      }
    }
    xml.end();
  }
}
