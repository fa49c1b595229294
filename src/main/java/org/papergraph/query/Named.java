package org.papergraph.query;

import java.util.List;
import java.util.Map;

/**
 * A paper or a term that a user may mean.
 *
 * @param key what statements know it by
 * @param name what to show
 * @param others further names it goes by
 */
record Named(String key, String name, List<String> others) {

  @SuppressWarnings("unchecked") // the statements in cypher/find return it so
  static Named of(Map<String, Object> row) {
    return new Named(
        (String) row.get("key"), (String) row.get("name"), (List<String>) row.get("others"));
  }
}
