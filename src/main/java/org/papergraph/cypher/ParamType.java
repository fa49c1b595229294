package org.papergraph.cypher;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a statement's parameter may hold. */
public enum ParamType {
  STRING,
  INT,
  /** The key of a term, which the user names as they please. */
  TERM,
  /** The id of a paper, which the user names as they please. */
  PAPER,
  /** A list of strings, or a batch of maps; for statements that papergraph alone runs. */
  ROWS,
  /** The numbers of an embedding. */
  VECTOR;

  static Optional<ParamType> named(String name) {
    return Arrays.stream(values()).filter(type -> type.label().equals(name)).findFirst();
  }

  /** The name as it stands in a statement's header. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
