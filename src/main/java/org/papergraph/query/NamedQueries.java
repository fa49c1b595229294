package org.papergraph.query;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.papergraph.cypher.Column;
import org.papergraph.cypher.Param;
import org.papergraph.cypher.Statement;
import org.papergraph.cypher.Statements;

/** The queries that papergraph brings along in {@code cypher/query/}. */
public final class NamedQueries {
  private static final String FOLDER = "query";

  /** The column by which a query says that its rows are papers: their ids. */
  private static final String PAPER_COLUMN = "id";

  /** The columns by which a query says that its rows are terms: their names. */
  private static final Set<String> TERM_COLUMNS =
      Set.of("term", "related", "broader", "narrower", "method", "dataset");

  private static final int SUGGESTIONS = 3;

  private NamedQueries() {}

  /** All of them by name. */
  public static List<Statement> all() {
    return Statements.names(FOLDER).stream().map(Statements::named).toList();
  }

  /**
   * The query of that name.
   *
   * @throws UsageException which suggests others
   */
  public static Statement named(String name) {
    String plain = name.toLowerCase(Locale.ROOT);
    return safe(plain)
        .flatMap(known -> Statements.find(FOLDER + "/" + known))
        .orElseThrow(() -> unknown(plain));
  }

  /** No way out of the folder. */
  private static Optional<String> safe(String name) {
    return Optional.of(name).filter(known -> known.matches("[a-z0-9-]+"));
  }

  private static UsageException unknown(String name) {
    LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
    String nearest =
        all().stream()
            .map(NamedQueries::shortName)
            .sorted(Comparator.comparing(known -> distance.apply(known, name)))
            .limit(SUGGESTIONS)
            .collect(Collectors.joining(", "));
    return new UsageException(
        "There is no query named \""
            + name
            + "\"; did you mean one of "
            + nearest
            + "? 'papergraph query --list' shows all.");
  }

  /** As the user writes it. */
  public static String shortName(Statement query) {
    return query.name().substring(FOLDER.length() + 1);
  }

  /** How to call it: its name and parameters, those that may be left out in brackets. */
  public static String synopsis(Statement query) {
    String params =
        query.params().stream().map(NamedQueries::placeholder).collect(Collectors.joining());
    return "Usage: papergraph query " + shortName(query) + params;
  }

  /** Those parameters alone. */
  public static String placeholder(Param param) {
    String upper = param.name().toUpperCase(Locale.ROOT);
    return param.defaultValue().isPresent() ? " [" + upper + "]" : " " + upper;
  }

  /** Whether its rows are papers, the column {@code id} their ids. */
  public static boolean listsPapers(Statement query) {
    return query.columns().stream().anyMatch(column -> column.name().equals(PAPER_COLUMN));
  }

  /** The column that says which papers its rows are, by their ids, or else which terms, by name. */
  public static Optional<String> nodeColumn(Statement query) {
    return listsPapers(query)
        ? Optional.of(PAPER_COLUMN)
        : query.columns().stream().map(Column::name).filter(TERM_COLUMNS::contains).findFirst();
  }
}
