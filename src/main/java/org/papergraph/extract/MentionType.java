package org.papergraph.extract;

import java.util.Arrays;

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

  /** The type with that label. */
  static MentionType of(String label) {
    return Arrays.stream(values()).filter(t -> t.label.equals(label)).findFirst().orElseThrow();
  }

  /** The name that users see, a node's label in the graph. */
  public String label() {
    return label;
  }
}
