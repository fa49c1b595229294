package org.papergraph.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.papergraph.extract.Mention;
import org.papergraph.resolve.Entity;
import org.papergraph.resolve.ExtractedPaper;
import org.papergraph.resolve.Resolver;

/** Derives the whole graph from the records; a function of their set alone. */
public final class GraphBuilder {

  private GraphBuilder() {}

  public static Graph build(List<RecordRow> records) {
    List<SourcedPaper> papers = SourcedPaper.gather(records);
    List<Entity> entities =
        Resolver.resolve(
            papers.stream().map(p -> new ExtractedPaper(p.id(), p.extraction())).toList());
    Map<String, SourcedPaper> byId = new TreeMap<>();
    papers.forEach(paper -> byId.put(paper.id(), paper));
    TreeSet<String> authors = new TreeSet<>();
    papers.forEach(paper -> authors.addAll(paper.paper().metadata().authors()));
    return new Graph(
        paperRows(papers, entities),
        entities.stream().map(entity -> TermRows.of(entity, byId)).toList(),
        List.copyOf(authors));
  }

  private static List<PaperRow> paperRows(List<SourcedPaper> papers, List<Entity> entities) {
    Map<String, List<Entity>> byPaper = new HashMap<>();
    for (Entity entity : entities) {
      for (String paper : entity.mentions().keySet()) {
        byPaper.computeIfAbsent(paper, id -> new ArrayList<>()).add(entity);
      }
    }
    return papers.stream()
        .map(paper -> paperRow(paper, byPaper.getOrDefault(paper.id(), List.of())))
        .toList();
  }

  private static PaperRow paperRow(SourcedPaper paper, List<Entity> entities) {
    MentionRows rows = new MentionRows(paper, entities);
    List<MentionRow> mentions = new ArrayList<>();
    List<MentionRow> proposals = new ArrayList<>();
    for (Entity entity : entities) {
      List<Mention> all = entity.mentions().get(paper.id());
      mentions.add(rows.mentions(entity.key(), all));
      List<Mention> proposing = all.stream().filter(Mention::proposed).toList();
      if (!proposing.isEmpty()) {
        proposals.add(rows.evidence(entity.key(), proposing));
      }
    }
    return PaperRows.of(paper, mentions, proposals);
  }
}
