package org.papergraph.graph;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.papergraph.corpus.Paper;
import org.papergraph.resolve.Curation;
import org.papergraph.resolve.Resolution;
import org.papergraph.resolve.Resolver;

/**
 * The terms that records yield, why their names are theirs, and what they stand in.
 *
 * @param texts what is printed of each paper, by its id
 */
public record ResolvedTexts(Resolution resolution, SortedMap<String, Paper> texts) {

  /** Of the papers of {@code rows}, whatever their order. */
  public static ResolvedTexts of(Stream<RecordRow> rows, Curation curation) {
    List<SourcedPaper> papers = SourcedPaper.gather(rows);
    SortedMap<String, Paper> texts = new TreeMap<>();
    papers.forEach(paper -> texts.put(paper.id(), paper.paper()));
    return new ResolvedTexts(Resolver.resolve(SourcedPaper.extracted(papers), curation), texts);
  }
}
