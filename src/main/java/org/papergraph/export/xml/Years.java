package org.papergraph.export.xml;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.papergraph.export.Node;

/** When a node is there: a paper in its year, a term from its first paper's to its last one's. */
record Years(long first, long last) {

  /** That of {@code node}, if it is known and a calendar has it. */
  static Optional<Years> of(Node node) {
    Map<String, Object> properties = node.properties();
    Object year = properties.get("year");
    Object first = properties.getOrDefault("firstYear", year);
    Object last = properties.getOrDefault("lastYear", year);
    return first instanceof Long from
            && last instanceof Long to
            && from >= 1
            && from <= to
            && to <= 9999
        ? Optional.of(new Years(from, to))
        : Optional.empty();
  }

  /** As XML Schema writes dates. */
  String start() {
    return String.format(Locale.ROOT, "%04d-01-01", first);
  }

  String end() {
    return String.format(Locale.ROOT, "%04d-12-31", last);
  }
}
