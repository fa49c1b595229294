package org.papergraph.export;

/** What a property holds. */
public enum PropertyType {
  STRING("string"),
  LONG("long"),
  DOUBLE("double"),
  BOOLEAN("boolean"),
  STRINGS("string[]"),
  LONGS("long[]"),
  /** The numbers of an embedding, four bytes each. */
  FLOATS("float[]");

  private final String label;

  PropertyType(String label) {
    this.label = label;
  }

  /** As Neo4j's importer calls it. */
  public String label() {
    return label;
  }

  /** Whether it is a list. */
  public boolean isList() {
    return label.endsWith("[]");
  }

  static PropertyType named(String label) {
    for (PropertyType type : values()) {
      if (type.label.equals(label)) {
        return type;
      }
    }
    throw new IllegalArgumentException(label);
  }
}
