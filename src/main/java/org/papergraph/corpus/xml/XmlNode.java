package org.papergraph.corpus.xml;

/** What stands in an element. */
sealed interface XmlNode {
  /** Text, entities resolved. */
  record Chars(String text) implements XmlNode {}

  /** An element with all that it holds. */
  record Element(XmlElement element) implements XmlNode {}
}
