package org.papergraph.corpus.xml;

/** What a format makes of its elements. */
interface XmlUnits {
  /** Whether an element of that name is handed over with all that it holds. */
  boolean isUnit(String name);

  /** Whether nothing of a paper stands in such elements of units. */
  boolean ignores(String name);

  /** Called for the other elements, without what they hold. */
  void opened(XmlElement tag);

  void unit(XmlElement unit, int line);

  /** What the source lacks if there is no record in it. */
  String lacking();
}
