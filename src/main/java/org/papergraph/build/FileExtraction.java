package org.papergraph.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.papergraph.corpus.CorpusException;
import org.papergraph.corpus.PaperId;
import org.papergraph.corpus.SourceRecord;
import org.papergraph.graph.RecordRow;
import org.papergraph.graph.ResolvedPaper;

/** Finds the terms of files as {@link Build} does, without a graph. */
public final class FileExtraction {

  private FileExtraction() {}

  /**
   * The papers of {@code sources}, in the order in which they are first read.
   *
   * @param problems hears of each record that cannot be read
   */
  public static List<ResolvedPaper> extract(
      List<Source> sources, Consumer<CorpusException> problems) {
    List<SourceRecord> records = new ArrayList<>();
    for (Source source : sources) {
      SourceReading reading = new SourceReading(Map.of(), new Tally(), problems);
      reading.read(source);
      records.addAll(reading.fresh());
    }
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
