package org.papergraph.graph;

import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A paper that several records speak of.
 *
 * @param id the paper's
 * @param records in the order of their sources
 * @param reasons why they were united ("same doi 10.1000/1")
 */
public record UnitedPaper(String id, List<United> records, SortedSet<String> reasons) {

  /** One of its records. */
  public record United(String source, long position, String title) {}

  /** Those among the papers of {@code rows}, in the order of their ids. */
  public static Stream<UnitedPaper> among(Stream<RecordRow> rows) {
    return SourcedPaper.clusters(rows).entrySet().stream()
        .filter(paper -> paper.getValue().members().size() > 1)
        .map(paper -> of(paper.getKey(), paper.getValue()))
        .sorted(Comparator.comparing(UnitedPaper::id));
  }

  private static UnitedPaper of(String id, Cluster cluster) {
    List<United> records =
        cluster.members().stream()
            .map(Clues::sourced)
            .map(s -> new United(s.source(), s.position(), s.paper().title()))
            .sorted(Comparator.comparing(United::source).thenComparingLong(United::position))
            .toList();
    return new UnitedPaper(id, records, new TreeSet<>(cluster.reasons()));
  }
}
