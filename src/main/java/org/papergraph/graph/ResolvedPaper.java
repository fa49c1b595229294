package org.papergraph.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.corpus.Paper;
import org.papergraph.extract.Extraction;
import org.papergraph.resolve.Curation;
import org.papergraph.resolve.Entity;
import org.papergraph.resolve.ExtractedPaper;
import org.papergraph.resolve.Resolution;
import org.papergraph.resolve.Resolver;

/**
 * A paper, united from all records that speak of it, and the entities that it mentions.
 *
 * @param records ids of the records, sorted
 * @param entities in the order of their keys
 */
public record ResolvedPaper(
    String id, List<String> records, Paper paper, Extraction extraction, List<Entity> entities) {

  /** The papers of {@code rows} in the order of their ids, whatever the order of the rows. */
  public static List<ResolvedPaper> resolve(Stream<RecordRow> rows, Curation curation) {
    return resolve(rows, papers -> Resolver.resolve(papers, curation));
  }

  static List<ResolvedPaper> resolve(
      Stream<RecordRow> rows, Function<List<ExtractedPaper>, Resolution> resolver) {
    List<SourcedPaper> papers = SourcedPaper.gather(rows);
    Map<String, List<Entity>> entities = new HashMap<>();
    papers.forEach(paper -> entities.put(paper.id(), new ArrayList<>()));
    for (Entity entity : resolver.apply(SourcedPaper.extracted(papers)).entities()) {
      entity.mentions().keySet().forEach(paper -> entities.get(paper).add(entity));
    }
    return papers.stream().map(paper -> of(paper, entities.get(paper.id()))).toList();
  }

  /** The ids of the records that each paper of {@code rows} is made of, by the paper's id. */
  public static Map<String, List<String>> records(Stream<RecordRow> rows) {
    return SourcedPaper.gather(rows).stream()
        .collect(Collectors.toMap(SourcedPaper::id, SourcedPaper::records));
  }

  private static ResolvedPaper of(SourcedPaper paper, List<Entity> entities) {
    return new ResolvedPaper(
        paper.id(), paper.records(), paper.paper(), paper.extraction(), entities);
  }
}
