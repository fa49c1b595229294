package org.papergraph.corpus.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.papergraph.corpus.Column;
import org.papergraph.corpus.Columns;
import org.papergraph.corpus.input.Head;

/**
 * The names of a table's columns.
 *
 * @param line the line on which they stand; exporters write what was searched for above it
 * @param names as the table writes them
 */
record CsvHeader(int line, char separator, List<String> names) {
  private static final char[] SEPARATORS = {',', ';', '\t', '|'};
  private static final int LOOKED_AT = 30;

  /** Nothing longer is the name of a column. */
  private static final int LONGEST_NAME = 80;

  /** How JSON, XML, BibTeX and refer start, the lines of which may look like rows. */
  private static final String OTHER_START = "{[<@%#";

  /** Columns by name, which are better known the more of them are. */
  static Optional<CsvHeader> known(Head head, Columns columns) {
    CsvHeader best = null;
    long most = 0;
    int number = 0;
    for (String line : head.text().lines().limit(LOOKED_AT).toList()) {
      number++;
      for (char separator : SEPARATORS) {
        CsvHeader header = new CsvHeader(number, separator, namesIn(line, separator));
        long known = columns.known(header.names());
        if (known > most && header.isKnown(columns, known)) {
          best = header;
          most = known;
        }
        if (columns.namesAnyOf(header.names())) {
          return Optional.of(header);
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private boolean isKnown(Columns columns, long known) {
    return known >= (line == 1 ? 2 : 3) && (line == 1 || has(columns, Column.TITLE));
  }

  /** A table of whose columns none is known: rows of a width below a row of short, unlike names. */
  static Optional<CsvHeader> unknown(Head head) {
    String first = head.text().lines().findFirst().orElse("");
    if (first.isBlank() || OTHER_START.indexOf(first.strip().charAt(0)) >= 0) {
      return Optional.empty();
    }
    for (char separator : SEPARATORS) {
      CsvHeader header = new CsvHeader(1, separator, namesIn(first, separator));
      if (header.looksLikeNames() && header.fits(head)) {
        return Optional.of(header);
      }
    }
    return Optional.empty();
  }

  private boolean looksLikeNames() {
    return names.size() >= 3
        && names.stream().noneMatch(String::isBlank)
        && new HashSet<>(names).size() == names.size();
  }

  private boolean fits(Head head) {
    List<String> rows = head.filledLines().stream().skip(1).limit(3).toList();
    return rows.size() >= 2
        && rows.stream().allMatch(row -> CsvRows.fields(row, separator).size() == names.size());
  }

  private static List<String> namesIn(String line, char separator) {
    if (line.indexOf(separator) < 0 && line.length() > LONGEST_NAME) {
      return List.of();
    }
    List<String> names = CsvRows.fields(line, separator);
    return names.stream().allMatch(name -> name.length() <= LONGEST_NAME) ? names : List.of();
  }

  boolean has(Columns columns, Column column) {
    return !indices(columns, column).isEmpty();
  }

  private List<Integer> indices(Columns columns, Column column) {
    List<String> folded = names.stream().map(Column::folded).toList();
    List<Integer> indices = new ArrayList<>();
    for (String name : columns.names(column)) {
      IntStream.range(0, folded.size())
          .filter(i -> folded.get(i).equals(name))
          .forEach(indices::add);
    }
    return indices;
  }

  /** Where in a row stands what; more than one place where more than one column holds it. */
  Map<Column, List<Integer>> places(Columns columns) {
    Map<Column, List<Integer>> places = new EnumMap<>(Column.class);
    for (Column column : Column.values()) {
      places.put(column, indices(columns, column));
    }
    return places;
  }
}
