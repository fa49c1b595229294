package org.papergraph.query.related;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A paper with what it says.
 *
 * @param sentences of title and abstract
 * @param terms all that it mentions, by key
 */
record Portrayed(
    String id,
    Optional<String> citeKey,
    String title,
    OptionalLong year,
    List<String> sentences,
    Map<String, Mentioned> terms) {

  static Portrayed of(Map<String, Object> row) {
    return new Portrayed(
        (String) row.get("id"),
        Optional.ofNullable((String) row.get("citeKey")),
        (String) row.get("title"),
        row.get("year") instanceof Long year ? OptionalLong.of(year) : OptionalLong.empty(),
        ((List<?>) row.get("sentences")).stream().map(String::valueOf).toList(),
        terms(((List<?>) row.get("terms")).stream().<Map<?, ?>>map(Map.class::cast).toList()));
  }

  private static Map<String, Mentioned> terms(List<Map<?, ?>> rows) {
    Map<Mentioned, List<KnownTerm>> broader = new LinkedHashMap<>();
    for (Map<?, ?> row : rows) {
      broader.put(Mentioned.of(KnownTerm.of(row), row), broader(row));
    }
    return withKinds(broader);
  }

  static List<KnownTerm> broader(Map<?, ?> row) {
    return ((List<?>) row.get("broader"))
        .stream().<Map<?, ?>>map(Map.class::cast).map(KnownTerm::of).toList();
  }

  /**
   * What is mentioned, and what that is a kind of; a term that is mentioned itself is not told by
   * its kinds.
   *
   * @param broader what each is a kind of
   */
  static Map<String, Mentioned> withKinds(Map<Mentioned, List<KnownTerm>> broader) {
    Map<String, Mentioned> terms = new LinkedHashMap<>();
    broader.keySet().forEach(mentioned -> terms.put(mentioned.key(), mentioned));
    List<Mentioned> mostSalientFirst = new ArrayList<>(broader.keySet());
    mostSalientFirst.sort(
        Comparator.comparingDouble(Mentioned::salience).reversed().thenComparing(Mentioned::key));
    for (Mentioned kind : mostSalientFirst) {
      for (KnownTerm term : broader.get(kind)) {
        terms.putIfAbsent(term.key(), kind.asKindOf(term));
      }
    }
    return terms;
  }
}
