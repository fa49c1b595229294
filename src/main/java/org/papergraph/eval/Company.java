package org.papergraph.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.papergraph.build.FileExtraction;
import org.papergraph.corpus.Metadata;
import org.papergraph.corpus.Paper;
import org.papergraph.corpus.SourceRecord;
import org.papergraph.extract.TaggerKind;
import org.papergraph.graph.ResolvedPaper;

/**
 * Finds the terms of marked papers as {@code extract} does in the company of others: where rows
 * tell a line of the bundled corpus and it has their papers, all of it is extracted with them,
 * since what a paper's terms are depends on the corpus that it stands in.
 */
final class Company {
  private static final String LINE = "line";

  private Company() {}

  /** The terms of each paper of {@code rows}, by its folded title. */
  static Map<String, List<NamedTerm>> terms(List<SeedRow> rows, TaggerKind tagger) {
    Map<String, List<NamedTerm>> terms = new HashMap<>();
    for (ResolvedPaper paper : FileExtraction.extractRecords(records(rows), tagger)) {
      terms.put(
          FoldedName.of(paper.paper().title()),
          paper.entities().stream().map(NamedTerm::of).toList());
    }
    return terms;
  }

  private static List<SourceRecord> records(List<SeedRow> rows) {
    List<SourceRecord> records = new ArrayList<>();
    Set<String> titles = new HashSet<>();
    if (rows.stream().anyMatch(row -> row.row().has(LINE))) {
      records.addAll(bundled(rows));
      records.forEach(record -> titles.add(FoldedName.of(record.paper().title())));
    }
    for (SeedRow row : rows) {
      if (titles.add(row.foldedTitle())) {
        records.add(record(row));
      }
    }
    return records;
  }

  /** The bundled corpus if it has any of the papers, else nothing. */
  private static List<SourceRecord> bundled(List<SeedRow> rows) {
    Set<String> marked = rows.stream().map(SeedRow::foldedTitle).collect(Collectors.toSet());
    List<SourceRecord> bundled = BundledCorpus.records();
    boolean hasSome =
        bundled.stream().anyMatch(record -> marked.contains(FoldedName.of(record.paper().title())));
    return hasSome ? bundled : List.of();
  }

  private static SourceRecord record(SeedRow row) {
    Paper paper = new Paper(row.title(), row.abstractText(), Metadata.NONE);
    return new SourceRecord(
        row.row().file() + " " + row.row().line(),
        row.row().file().toString(),
        row.row().line(),
        paper);
  }
}
