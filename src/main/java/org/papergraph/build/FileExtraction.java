package org.papergraph.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.papergraph.corpus.SourceRecord;
import org.papergraph.extract.TaggerKind;
import org.papergraph.graph.RecordRow;
import org.papergraph.graph.ResolvedPaper;
import org.papergraph.resolve.Curation;

/** Finds the terms of files as {@link Build} does, without a graph. */
public final class FileExtraction {

  private FileExtraction() {}

  /** The papers of {@code sources}, in the order in which they are first read. */
  public static List<ResolvedPaper> extract(List<SourceContents> sources, TaggerKind tagger) {
    return extract(tagger, records -> sources.forEach(source -> source.readAll(records)));
  }

  /** The papers of {@code records}, in the order in which they are first read. */
  public static List<ResolvedPaper> extractRecords(List<SourceRecord> records, TaggerKind tagger) {
    return extract(tagger, records::forEach);
  }

  private static List<ResolvedPaper> extract(
      TaggerKind tagger, Consumer<Consumer<SourceRecord>> reading) {
    List<RecordRow> rows = new ArrayList<>();
    new RecordExtraction(tagger).extract(reading, rows::add);
    Map<String, ResolvedPaper> papers = new HashMap<>();
    for (ResolvedPaper paper : ResolvedPaper.resolve(rows.stream(), Curation.NONE)) {
      paper.records().forEach(record -> papers.put(record, paper));
    }
    return rows.stream().map(row -> papers.get(row.id())).distinct().toList();
  }
}
