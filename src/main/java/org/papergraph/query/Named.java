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

  static Named of(Map<String, Object> row) {
    List<String> others = ((List<?>) row.get("others")).stream().map(String::valueOf).toList();
    return new Named((String) row.get("key"), (String) row.get("name"), others);
  }
}
