package org.papergraph.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Parts papergraph's properties from those that others added, which no format carries: who added
 * them knows what they are for.
 *
 * @param owner label or type of what has the properties
 */
record OwnProperties(String owner, List<Property> known, Losses losses) {

  /** Those of {@code all} that are known and not null, in their order. */
  Map<String, Object> of(Map<?, ?> all) {
    Map<String, Object> own = new LinkedHashMap<>();
    for (Property property : known) {
      Object value = all.get(property.name());
      if (value != null) {
        own.put(property.name(), value);
      }
    }
    if (own.size() < all.size()) {
      all.forEach((name, value) -> count((String) name, value, own));
    }
    return own;
  }

  private void count(String name, Object value, Map<String, Object> own) {
    if (value != null && !own.containsKey(name)) {
      losses.add("%s.%s, a property that is not papergraph's".formatted(owner, name));
    }
  }
}
