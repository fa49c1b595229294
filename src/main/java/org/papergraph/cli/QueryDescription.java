package org.papergraph.cli;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.papergraph.cypher.Column;
import org.papergraph.cypher.Param;
import org.papergraph.cypher.Statement;
import org.papergraph.query.NamedQueries;

/** Tells what the queries that have names answer and take. */
final class QueryDescription {
  private QueryDescription() {}

  static String of(Statement query) {
    return NamedQueries.synopsis(query)
        + "\n\n"
        + query.description()
        + "\n"
        + (query.params().isEmpty() ? "" : "\nParameters:\n" + params(query))
        + "\nColumns:\n"
        + columns(query);
  }

  private static String params(Statement query) {
    return query.params().stream().map(QueryDescription::param).collect(Collectors.joining());
  }

  private static String param(Param param) {
    String fallback =
        param
            .defaultValue()
            .map(value -> value.isEmpty() ? ", optional" : ", else " + value)
            .orElse("");
    return line(param.name(), param.description() + " (" + param.type().label() + fallback + ")");
  }

  private static String columns(Statement query) {
    return query.columns().stream()
        .map((Column column) -> line(column.name(), column.description()))
        .collect(Collectors.joining());
  }

  private static String line(String name, String description) {
    return "  %-14s %s%n".formatted(name, description);
  }

  static void list(PrintedRows rows) throws IOException {
    rows.columns(List.of("query", "parameters", "answers"));
    for (Statement query : NamedQueries.all()) {
      String params =
          query.params().stream().map(NamedQueries::placeholder).collect(Collectors.joining());
      rows.row(List.of(NamedQueries.shortName(query), params.strip(), query.description()));
    }
    rows.finish();
  }
}
