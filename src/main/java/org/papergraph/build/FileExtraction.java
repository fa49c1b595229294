package org.papergraph.build;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.papergraph.corpus.SourceRecord;
import org.papergraph.extract.TaggerKind;
import org.papergraph.graph.RecordRow;
import org.papergraph.graph.ResolvedPaper;

/** Finds the terms of files as {@link Build} does, without a graph. */
public final class FileExtraction {

  private FileExtraction() {}

  /** The papers of {@code sources}, in the order in which they are first read. */
  public static List<ResolvedPaper> extract(List<SourceContents> sources, TaggerKind tagger) {
    return extractRecords(
        sources.stream().map(SourceContents::records).flatMap(List::stream).toList(), tagger);
  }

  /** The papers of {@code records}, in the order in which they are first read. */
  public static List<ResolvedPaper> extractRecords(List<SourceRecord> records, TaggerKind tagger) {
    Map<String, ResolvedPaper> papers = new HashMap<>();
    List<RecordRow> rows = new RecordExtraction(tagger).extract(records);
    for (ResolvedPaper paper : ResolvedPaper.resolve(rows)) {
      paper.records().forEach(record -> papers.put(record, paper));
    }
    return records.stream().map(record -> papers.get(record.id())).distinct().toList();
  }
}
