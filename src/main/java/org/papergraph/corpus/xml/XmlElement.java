package org.papergraph.corpus.xml;

import java.util.List;
import java.util.Map;

/**
 * An element with what it holds; one that is absent is empty.
 *
 * @param prefix of its name; empty where there is none
 * @param name without the prefix
 */
record XmlElement(
    String prefix, String name, Map<String, String> attributes, List<XmlNode> content) {
  static final XmlElement NONE = new XmlElement("", "", Map.of(), List.of());

  String attribute(String attribute) {
    return attributes.getOrDefault(attribute, "");
  }

  /** Of the prefix that its name has, by its own declarations. */
  String namespace() {
    return attribute(prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix);
  }

  List<XmlElement> children() {
    return content.stream()
        .filter(XmlNode.Element.class::isInstance)
        .map(node -> ((XmlNode.Element) node).element())
        .toList();
  }

  List<XmlElement> children(String childName) {
    return children().stream().filter(child -> child.name().equals(childName)).toList();
  }

  /** The first one at the end of the path. */
  XmlElement child(String... path) {
    XmlElement at = this;
    for (String step : path) {
      at = at.children(step).stream().findFirst().orElse(NONE);
    }
    return at;
  }

  /** The plain text at the end of the path. */
  String text(String... path) {
    return XmlText.of(child(path));
  }

  boolean isNone() {
    return name.isEmpty();
  }
}
