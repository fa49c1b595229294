package org.papergraph.extract;

/** What kind of thing a mention speaks of; the order breaks ties. */
public enum MentionType {
  METHOD("Method"),
  TASK("Task"),
  DATASET("Dataset"),
  METRIC("Metric"),
  CONCEPT("Concept"),
  /** A phrase that stands for something else ("our method"); never becomes a node. */
  GENERIC("Generic");

  private final String label;

  MentionType(String label) {
    this.label = label;
  }

  /** The name that users see, a node's label in the graph. */
  public String label() {
    return label;
  }
}
