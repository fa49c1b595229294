package org.papergraph.graph;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.corpus.Metadata;
import org.papergraph.corpus.Paper;
import org.papergraph.extract.Extraction;
import org.papergraph.resolve.ExtractedPaper;
import org.papergraph.text.Digest;

/**
 * A paper with all the records that speak of it.
 *
 * @param records ids of the records, sorted
 */
record SourcedPaper(String id, List<String> records, Paper paper, Extraction extraction) {

  private static final int SUFFIX_DIGITS = 6;

  /** Papers in the order of their ids, whatever the order of {@code rows}. */
  static List<SourcedPaper> gather(Stream<RecordRow> rows) {
    SortedMap<String, SourcedPaper> papers = new TreeMap<>();
    clusters(rows).forEach((id, cluster) -> papers.put(id, unite(id, cluster)));
    return List.copyOf(papers.values());
  }

  /** What was found in each of {@code papers}. */
  static List<ExtractedPaper> extracted(List<SourcedPaper> papers) {
    return papers.stream()
        .map(paper -> new ExtractedPaper(paper.id(), paper.extraction()))
        .toList();
  }

  /**
   * The records of each paper, by its id. Two sources may both call a paper "1", or give two papers
   * one DOI: then that is no id, and what tells them apart stands behind it.
   */
  static Map<String, Cluster> clusters(Stream<RecordRow> rows) {
    Map<String, List<Cluster>> byId =
        Clusters.of(Sourced.all(rows)).stream().collect(Collectors.groupingBy(Cluster::id));
    Map<String, Cluster> clusters = new HashMap<>();
    byId.forEach(
        (id, named) ->
            named.forEach(
                cluster ->
                    clusters.put(
                        named.size() == 1 ? id : id + "~" + mark(cluster, named), cluster)));
    return clusters;
  }

  /** What tells {@code cluster} from the others of its id: its title, else its records. */
  private static String mark(Cluster cluster, List<Cluster> named) {
    String title = cluster.titleIds().first();
    boolean isAlone =
        named.stream().filter(other -> other.titleIds().first().equals(title)).count() == 1;
    return Digest.hex(SUFFIX_DIGITS, isAlone ? title : title + recordIds(cluster));
  }

  private static List<String> recordIds(Cluster cluster) {
    return cluster.members().stream().map(clues -> clues.sourced().id()).sorted().toList();
  }

  /**
   * The record with the longest abstract gives the text; what it lacks of metadata comes from the
   * others, in an order that is that of their contents.
   */
  private static SourcedPaper unite(String id, Cluster cluster) {
    List<Sourced> ordered =
        cluster.members().stream().map(Clues::sourced).sorted(Sourced.CONTENT_ORDER).toList();
    Sourced first = ordered.getFirst();
    return new SourcedPaper(
        id,
        recordIds(cluster),
        new Paper(
            first.paper().title(),
            first.paper().abstractText(),
            unite(ordered.stream().map(s -> s.paper().metadata()).toList())),
        first.extraction());
  }

  private static Metadata unite(List<Metadata> all) {
    return new Metadata(
        first(all, Metadata::id),
        first(all, Metadata::citeKey),
        all.stream()
            .map(Metadata::year)
            .filter(OptionalInt::isPresent)
            .findFirst()
            .orElse(OptionalInt.empty()),
        first(all, Metadata::venue),
        first(all, Metadata::doi),
        first(all, Metadata::arxivId),
        first(all, Metadata::pmid),
        first(all, Metadata::aclId),
        first(all, Metadata::url),
        all.stream()
            .map(Metadata::authors)
            .filter(list -> !list.isEmpty())
            .findFirst()
            .orElse(List.of()),
        union(all, Metadata::keywords),
        first(all, Metadata::language));
  }

  private static Optional<String> first(
      List<Metadata> all, Function<Metadata, Optional<String>> property) {
    return all.stream().map(property).flatMap(Optional::stream).findFirst();
  }

  private static List<String> union(List<Metadata> all, Function<Metadata, List<String>> property) {
    Set<String> union = new LinkedHashSet<>();
    all.forEach(metadata -> union.addAll(property.apply(metadata)));
    return List.copyOf(union);
  }
}
