package org.papergraph.graph;

import java.util.Comparator;
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
import org.papergraph.corpus.Metadata;
import org.papergraph.corpus.Paper;
import org.papergraph.corpus.PaperId;
import org.papergraph.extract.Extraction;
import org.papergraph.text.Digest;

/**
 * A paper with all the records that speak of it.
 *
 * @param records ids of the records, sorted
 */
record SourcedPaper(String id, List<String> records, Paper paper, Extraction extraction) {

  /** One record of a source, as the graph keeps it. */
  record Sourced(RecordRow row, RecordPayload payload) {
    String paperId() {
      return PaperId.of(payload.paper());
    }

    String titleId() {
      return PaperId.ofTitle(payload.paper());
    }

    boolean hasOwnId() {
      return payload.paper().metadata().id().isPresent();
    }
  }

  private static final int SUFFIX_DIGITS = 6;

  /** Papers in the order of their ids, whatever the order of {@code rows}. */
  static List<SourcedPaper> gather(List<RecordRow> rows) {
    Map<String, List<Sourced>> byId =
        rows.stream()
            .map(row -> new Sourced(row, RecordPayload.fromJson(row.id(), row.payload())))
            .collect(Collectors.groupingBy(Sourced::paperId));
    SortedMap<String, List<Sourced>> papers = new TreeMap<>();
    byId.forEach((id, records) -> papers.putAll(parted(id, records)));
    return papers.entrySet().stream().map(e -> unite(e.getKey(), e.getValue())).toList();
  }

  /**
   * Two sources may both call a paper "1": where titles differ, an id that sources gave is none.
   */
  private static Map<String, List<Sourced>> parted(String id, List<Sourced> records) {
    if (records.size() == 1 || records.stream().noneMatch(Sourced::hasOwnId)) {
      return Map.of(id, records);
    }
    Map<String, List<Sourced>> byTitle =
        records.stream().collect(Collectors.groupingBy(Sourced::titleId));
    if (byTitle.size() == 1) {
      return Map.of(id, records);
    }
    Map<String, List<Sourced>> parted = new HashMap<>();
    byTitle.forEach(
        (title, ofTitle) -> parted.put(id + "~" + Digest.hex(SUFFIX_DIGITS, title), ofTitle));
    return parted;
  }

  /**
   * The record with the longest abstract gives the text; what it lacks of metadata comes from the
   * others. Their order is that of their contents, so that neither the order of reading nor the
   * place of a file tells.
   */
  private static SourcedPaper unite(String id, List<Sourced> records) {
    List<Sourced> ordered =
        records.stream()
            .sorted(
                Comparator.comparingInt((Sourced s) -> -s.payload().paper().abstractText().length())
                    .thenComparing(s -> s.row().textHash())
                    .thenComparing(s -> s.payload().toJson()))
            .toList();
    RecordPayload first = ordered.getFirst().payload();
    List<Metadata> metadata = ordered.stream().map(s -> s.payload().paper().metadata()).toList();
    return new SourcedPaper(
        id,
        records.stream().map(s -> s.row().id()).sorted().toList(),
        new Paper(first.paper().title(), first.paper().abstractText(), unite(metadata)),
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
        union(all, Metadata::keywords));
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
