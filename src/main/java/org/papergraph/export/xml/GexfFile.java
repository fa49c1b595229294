package org.papergraph.export.xml;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.papergraph.export.Exporter;
import org.papergraph.export.GraphSource;
import org.papergraph.export.Property;
import org.papergraph.export.PropertyType;

/** A file of GEXF: what attributes there are, nodes, edges. */
final class GexfFile implements Exporter.ToFile {
  @Override
  public void write(GraphSource graph, OutputStream out) throws IOException {
    XmlWriter xml = new XmlWriter(out, graph.losses());
    List<Property> ofNodes = with(Values.KIND, Values.readable(graph));
    List<Property> ofEdges = with(Values.EVIDENCE, Values.ofRelationships(graph));
    start(xml);
    declare("node", ofNodes, xml);
    declare("edge", ofEdges, xml);
    GexfElements elements = new GexfElements(xml, new GexfLists(graph.losses()));
    xml.start("nodes").line();
    graph.nodes(node -> elements.write(node, ofNodes));
    xml.end().line().start("edges").line();
    graph.relationships(relationship -> elements.write(relationship, ofEdges));
    xml.end().line().finish();
  }

  private static List<Property> with(Property first, List<Property> others) {
    List<Property> all = new ArrayList<>(List.of(first));
    all.addAll(others);
    return all;
  }

  /**
   * Years are days here: to Gephi an interval has its ends, so that two years that met in a number
   * would both be there at once, and a graph of one year would have no timeline.
   */
  private static void start(XmlWriter xml) throws IOException {
    xml.start("gexf").attribute("xmlns", "http://gexf.net/1.3");
    xml.attribute("xmlns:viz", "http://gexf.net/1.3/viz").attribute("version", "1.3").line();
    xml.start("meta").start("creator").content("papergraph").end().end().line();
    xml.start("graph").attribute("defaultedgetype", "directed").attribute("idtype", "string");
    xml.attribute("mode", "dynamic").attribute("timeformat", "date");
    xml.attribute("timerepresentation", "interval").line();
  }

  private static void declare(String of, List<Property> properties, XmlWriter xml)
      throws IOException {
    xml.start("attributes").attribute("class", of).attribute("mode", "static").line();
    for (Property property : properties) {
      xml.empty("attribute").attribute("id", GexfElements.id(of, property));
      xml.attribute("title", property.name()).attribute("type", type(property.type())).line();
    }
    xml.end().line();
  }

  /** Lists of numbers are lists of strings: GEXF 1.2 and who reads it know no others. */
  private static String type(PropertyType type) {
    return type.isList() ? "liststring" : type.label();
  }
}
