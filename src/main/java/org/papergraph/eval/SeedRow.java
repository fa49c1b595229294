package org.papergraph.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A paper with its terms marked by their names.
 *
 * @param terms what has to be found
 * @param optional folded names that are neither right nor wrong
 */
record SeedRow(
    GoldRow row, String title, String abstractText, List<Term> terms, Set<String> optional) {
  private static final String OPTIONAL = "Optional";
  private static final Set<String> TYPES =
      Set.of("Method", "Task", "Dataset", "Metric", "Concept", OPTIONAL);

  /**
   * A term as marked.
   *
   * @param name as it is shown
   * @param forms folded forms of it
   * @param near folded phrases round it, longer or shorter
   */
  record Term(String name, String type, Set<String> forms, Set<String> near) {
    boolean isMethod() {
      return type.equals("Method");
    }
  }

  static SeedRow of(GoldRow row) {
    List<Term> all = row.objects("terms").stream().map(term -> term(row, term)).toList();
    Set<String> optional = new HashSet<>();
    all.stream()
        .filter(term -> term.type().equals(OPTIONAL))
        .flatMap(term -> Stream.concat(term.forms().stream(), term.near().stream()))
        .forEach(optional::add);
    return new SeedRow(
        row,
        row.string("title"),
        row.string("abstract"),
        all.stream().filter(term -> !term.type().equals(OPTIONAL)).toList(),
        optional);
  }

  private static Term term(GoldRow row, JsonNode term) {
    List<String> names = row.strings(term, "names");
    String type = row.string(term, "type");
    if (names.isEmpty()) {
      throw row.problem("a term has no \"names\"", "give each at least one");
    }
    if (!TYPES.contains(type)) {
      throw row.problem(
          "the label \"" + type + "\" is unknown",
          "use one of " + TYPES.stream().sorted().collect(Collectors.joining(", ")));
    }
    return new Term(names.getFirst(), type, folded(names), folded(row.strings(term, "near")));
  }

  private static Set<String> folded(List<String> names) {
    return names.stream().map(FoldedName::of).collect(Collectors.toSet());
  }

  String foldedTitle() {
    return FoldedName.of(title);
  }

  String foldedText() {
    return FoldedName.of(title + " . " + abstractText);
  }
}
