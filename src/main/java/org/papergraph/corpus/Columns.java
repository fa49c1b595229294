package org.papergraph.corpus;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which columns of a table hold what, beyond those whose names say it.
 *
 * @param named names of columns, as the user wrote them
 */
public record Columns(Map<Column, String> named) {
  /** Those alone whose names say it. */
  public static final Columns USUAL = new Columns(Map.of());

  private static final Set<String> KNOWN =
      Stream.of(Column.values())
          .flatMap(column -> column.names().stream())
          .collect(Collectors.toUnmodifiableSet());

  public Columns {
    named = Map.copyOf(named);
  }

  /** Names by which a column may be called, those first that are preferred. */
  public List<String> names(Column column) {
    return named.containsKey(column) ? List.of(Column.folded(named.get(column))) : column.names();
  }

  /** How many of a table's columns are known. */
  public long known(List<String> columns) {
    return columns.stream().map(Column::folded).distinct().filter(KNOWN::contains).count();
  }

  /** Those that the user named and the table has not. */
  public List<String> missingIn(List<String> columns) {
    List<String> folded = columns.stream().map(Column::folded).toList();
    return named.values().stream()
        .filter(name -> !folded.contains(Column.folded(name)))
        .sorted()
        .toList();
  }

  public boolean namesAnyOf(List<String> columns) {
    return missingIn(columns).size() < named.size();
  }
}
