package org.papergraph.export.xml;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.papergraph.export.Detail;
import org.papergraph.export.Exporter;
import org.papergraph.export.GraphSource;
import org.papergraph.export.Node;
import org.papergraph.export.Property;
import org.papergraph.export.Relationship;

/** A file of GraphML: what keys there are, nodes, edges. */
record GraphMlFile(Profile profile) implements Exporter.ToFile {
  private static final String NODE = "node";
  private static final String EDGE = "edge";

  @Override
  public Detail detail() {
    return profile.detail();
  }

  @Override
  public void write(GraphSource graph, OutputStream out) throws IOException {
    XmlWriter xml = new XmlWriter(out, graph.losses());
    List<Property> ofNodes = profile.ofNodes(graph);
    List<Property> ofEdges = profile.ofEdges(graph);
    xml.start("graphml").attribute("xmlns", "http://graphml.graphdrawing.org/xmlns").line();
    declare(NODE, ofNodes, xml);
    declare(EDGE, ofEdges, xml);
    xml.start("graph").attribute("id", "G").attribute("edgedefault", "directed").line();
    GraphMlData data = new GraphMlData(profile, xml, graph.losses());
    graph.nodes(node -> write(node, xml, data, ofNodes));
    graph.relationships(relationship -> write(relationship, xml, data, ofEdges));
    xml.end().line().finish();
  }

  private void declare(String of, List<Property> properties, XmlWriter xml) throws IOException {
    for (Property property : properties) {
      xml.empty("key").attribute("id", profile.id(of, property.name())).attribute("for", of);
      xml.attribute("attr.name", property.name());
      xml.attribute("attr.type", property.type().isList() ? "string" : property.type().label());
      attributes(profile.beyond(property), xml);
      xml.line();
    }
  }

  private void write(Node node, XmlWriter xml, GraphMlData data, List<Property> properties)
      throws IOException {
    xml.start(NODE).attribute("id", Ids.token(node.id()));
    attributes(profile.beyond(node), xml);
    data.write(NODE, properties, profile.values(node));
    xml.end().line();
  }

  /**
   * The label is not of GraphML's schema, but APOC takes the type from it, and Gephi adds up edges
   * between the same nodes that have none.
   */
  private void write(
      Relationship relationship, XmlWriter xml, GraphMlData data, List<Property> properties)
      throws IOException {
    xml.start(EDGE).attribute("id", Ids.token(relationship.id()));
    xml.attribute("source", Ids.token(relationship.start().id()));
    xml.attribute("target", Ids.token(relationship.end().id()));
    xml.attribute("label", relationship.type().name());
    data.write(EDGE, properties, profile.values(relationship));
    xml.end().line();
  }

  private static void attributes(Map<String, String> attributes, XmlWriter xml) throws IOException {
    for (Map.Entry<String, String> attribute : attributes.entrySet()) {
      xml.attribute(attribute.getKey(), attribute.getValue());
    }
  }
}
