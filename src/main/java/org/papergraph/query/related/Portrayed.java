package org.papergraph.query.related;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A paper with what it says.
 *
 * @param sentences of title and abstract
 * @param terms all that it mentions, in the order of their keys
 */
record Portrayed(
    String id,
    Optional<String> citeKey,
    String title,
    OptionalLong year,
    List<String> sentences,
    List<Mentioned> terms) {

  static Portrayed of(Map<String, Object> row) {
    return new Portrayed(
        (String) row.get("id"),
        Optional.ofNullable((String) row.get("citeKey")),
        (String) row.get("title"),
        row.get("year") instanceof Long year ? OptionalLong.of(year) : OptionalLong.empty(),
        ((List<?>) row.get("sentences")).stream().map(String::valueOf).toList(),
        ((List<?>) row.get("terms"))
            .stream().map(Map.class::cast).map(Portrayed::mentioned).toList());
  }

  private static Mentioned mentioned(Map<?, ?> term) {
    return Mentioned.of(
        (String) term.get("key"),
        (String) term.get("name"),
        ((Number) term.get("papers")).longValue(),
        term);
  }
}
