package org.papergraph.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.papergraph.extract.Mention;
import org.papergraph.relate.IsA;
import org.papergraph.relate.Taxonomy;
import org.papergraph.resolve.Curation;
import org.papergraph.resolve.Entity;

/** Derives the whole graph from the records and the curation; a function of these alone. */
public final class GraphBuilder {

  private static final int MOST_CLAIMS = 2;

  private GraphBuilder() {}

  /** The graph of {@code records}, whatever their order, as the rules alone have it. */
  public static Graph build(List<RecordRow> records) {
    return build(records, Curation.NONE);
  }

  /** The graph of {@code records}, whatever their order. */
  public static Graph build(List<RecordRow> records, Curation curation) {
    return of(ResolvedPaper.resolve(records, curation));
  }

  static Graph of(List<ResolvedPaper> papers) {
    Map<String, ResolvedPaper> byId = new TreeMap<>();
    SortedMap<String, Entity> entities = new TreeMap<>();
    TreeSet<String> authors = new TreeSet<>();
    for (ResolvedPaper paper : papers) {
      byId.put(paper.id(), paper);
      authors.addAll(paper.paper().metadata().authors());
      paper.entities().forEach(entity -> entities.put(entity.key(), entity));
    }
    Set<String> introduced = introduced(papers);
    return new Graph(
        papers.stream().map(paper -> paperRow(paper, introduced)).toList(),
        termRows(entities, byId),
        List.copyOf(authors));
  }

  private static List<TermRow> termRows(
      SortedMap<String, Entity> entities, Map<String, ResolvedPaper> papers) {
    Map<String, List<IsA>> broader =
        Taxonomy.of(entities.values()).stream().collect(Collectors.groupingBy(IsA::narrower));
    return entities.values().stream()
        .map(term -> TermRows.of(term, broader.getOrDefault(term.key(), List.of()), papers))
        .toList();
  }

  /**
   * Terms that papers introduce: what three claim to, "reinforcement learning" say, none of them
   * does.
   */
  private static Set<String> introduced(List<ResolvedPaper> papers) {
    Map<String, Integer> claims = new HashMap<>();
    for (ResolvedPaper paper : papers) {
      paper.entities().stream()
          .filter(entity -> entity.mentions().get(paper.id()).stream().anyMatch(Mention::proposed))
          .forEach(entity -> claims.merge(entity.key(), 1, Integer::sum));
    }
    claims.values().removeIf(papersThatClaim -> papersThatClaim > MOST_CLAIMS);
    return claims.keySet();
  }

  private static PaperRow paperRow(ResolvedPaper paper, Set<String> introduced) {
    MentionRows rows = new MentionRows(paper);
    List<MentionRow> mentions = new ArrayList<>();
    List<MentionRow> proposals = new ArrayList<>();
    for (Entity entity : paper.entities()) {
      List<Mention> all = entity.mentions().get(paper.id());
      mentions.add(rows.mentions(entity.key(), all));
      List<Mention> proposing = all.stream().filter(Mention::proposed).toList();
      if (!proposing.isEmpty() && introduced.contains(entity.key())) {
        proposals.add(rows.evidence(entity.key(), proposing));
      }
    }
    return PaperRows.of(paper, mentions, proposals);
  }
}
