package org.papergraph.query.related;

import java.util.Map;

/**
 * A term of the graph.
 *
 * @param papers how many papers of the graph speak of it
 */
record KnownTerm(String key, String name, String type, long papers) {

  static KnownTerm of(Map<?, ?> row) {
    return new KnownTerm(
        (String) row.get("key"),
        (String) row.get("name"),
        (String) row.get("type"),
        ((Number) row.get("papers")).longValue());
  }
}
