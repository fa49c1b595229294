package org.papergraph.query;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Looks names of one kind up in the graph's indexes. */
final class NameSearch {
  private static final int CANDIDATES = 200;
  private static final int SUGGESTIONS = 5;

  private final Reader reader;
  private final NameKind kind;

  NameSearch(Reader reader, NameKind kind) {
    this.reader = reader;
    this.kind = kind;
  }

  Matches matches(String typed) {
    String name = typed.strip();
    Matches byKey = new Matches(Closeness.EXACT, named(kind.byKey, kind.keys(name)));
    if (!byKey.isEmpty()) {
      return byKey;
    }
    Matches byWords = Matches.among(byWords(FullText.all(kind.field, name)), name);
    return byWords.isEmpty()
        ? new Matches(Closeness.ALIKE, named(kind.byKey, kind.normalKeys(name)))
        : byWords;
  }

  /** What is written most nearly like {@code typed}. */
  List<Named> suggestions(String typed) {
    LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
    String folded = Folding.fold(typed);
    return byWords(FullText.any(kind.field, typed)).stream()
        .sorted(Comparator.comparing(named -> distance.apply(folded, Folding.fold(named.name()))))
        .limit(SUGGESTIONS)
        .toList();
  }

  private List<Named> byWords(String search) {
    return search.isEmpty()
        ? List.of()
        : named(kind.byWords, Map.of("search", search, "top", CANDIDATES));
  }

  private List<Named> named(String statement, Map<String, Object> params) {
    return reader.list(statement, params).stream().map(Named::of).toList();
  }
}
