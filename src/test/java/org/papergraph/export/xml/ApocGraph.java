package org.papergraph.export.xml;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * What {@code apoc.import.graphml} with {@code readLabels} makes of a file, by what it documents;
 * APOC itself has no line for this Neo4j.
 */
record ApocGraph(List<ApocNode> nodes, List<ApocRelationship> relationships) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** A node. */
  record ApocNode(List<String> labels, Map<String, Object> properties) {}

  /** A relationship between nodes of these ids. */
  record ApocRelationship(
      String type, String source, String target, Map<String, Object> properties) {}

  static ApocGraph read(Path file) throws Exception {
    Document document =
        DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(file.toFile());
    Map<String, Element> keys = new HashMap<>();
    elements(document.getDocumentElement(), "key")
        .forEach(key -> keys.put(key.getAttribute("for") + " " + key.getAttribute("id"), key));
    ApocGraph graph = new ApocGraph(new ArrayList<>(), new ArrayList<>());
    for (Element node : elements(document.getDocumentElement(), "node")) {
      graph.nodes.add(node(node, keys));
    }
    for (Element edge : elements(document.getDocumentElement(), "edge")) {
      graph.relationships.add(relationship(edge, keys));
    }
    return graph;
  }

  private static ApocNode node(Element node, Map<String, Element> keys) throws IOException {
    List<String> labels =
        Arrays.stream(node.getAttribute("labels").split(" *: *"))
            .filter(label -> !label.isBlank())
            .toList();
    return new ApocNode(labels, properties(node, "labels", keys));
  }

  private static ApocRelationship relationship(Element edge, Map<String, Element> keys)
      throws IOException {
    return new ApocRelationship(
        edge.getAttribute("label"),
        edge.getAttribute("source"),
        edge.getAttribute("target"),
        properties(edge, "label", keys));
  }

  /**
   * @param read id of the key that becomes no property
   */
  private static Map<String, Object> properties(
      Element element, String read, Map<String, Element> keys) throws IOException {
    Map<String, Object> properties = new HashMap<>();
    for (Element data : elements(element, "data")) {
      String id = data.getAttribute("key");
      Element key = keys.get(element.getTagName() + " " + id);
      if (!id.equals(read)) {
        properties.put(key.getAttribute("attr.name"), value(key, data.getTextContent()));
      }
    }
    return properties;
  }

  private static Object value(Element key, String text) throws IOException {
    if (!key.hasAttribute("attr.list")) {
      return text.isBlank() ? "" : value(key.getAttribute("attr.type"), text);
    }
    List<Object> values = new ArrayList<>();
    for (Object element : JSON.readValue(text, List.class)) {
      values.add(value(key.getAttribute("attr.list"), element.toString()));
    }
    return values;
  }

  private static Object value(String type, String text) {
    return switch (type) {
      case "string" -> text;
      case "long" -> Long.valueOf(text);
      case "float" -> Float.valueOf(text);
      case "double" -> Double.valueOf(text);
      case "boolean" -> Boolean.valueOf(text);
      default -> throw new IllegalArgumentException(type);
    };
  }

  private static List<Element> elements(Element parent, String name) {
    NodeList found = parent.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }
}
