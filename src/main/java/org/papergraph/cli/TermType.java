package org.papergraph.cli;

import java.util.Locale;

/** The types that terms have in the graph. */
enum TermType {
  METHOD,
  TASK,
  DATASET,
  METRIC,
  CONCEPT;

  /** As the graph writes it. */
  String label() {
    return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
