package org.papergraph.build;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.papergraph.corpus.PaperId;
import org.papergraph.corpus.SourceRecord;
import org.papergraph.graph.RecordRow;
import org.papergraph.graph.ResolvedPaper;

/** Finds the terms of files as {@link Build} does, without a graph. */
public final class FileExtraction {

  private FileExtraction() {}

  /** The papers of {@code sources}, in the order in which they are first read. */
  public static List<ResolvedPaper> extract(List<SourceContents> sources) {
    List<SourceRecord> records =
        sources.stream().map(SourceContents::records).flatMap(List::stream).toList();
    Map<String, ResolvedPaper> papers = new LinkedHashMap<>();
    List<RecordRow> rows = new RecordExtraction().extract(records);
    ResolvedPaper.resolve(rows).forEach(paper -> papers.put(paper.id(), paper));
    return records.stream()
        .map(record -> PaperId.of(record.paper()))
        .distinct()
        .map(papers::get)
        .toList();
  }
}
