package org.papergraph.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.extract.Mention;
import org.papergraph.relate.IsA;
import org.papergraph.relate.Taxonomy;
import org.papergraph.resolve.Curation;
import org.papergraph.resolve.Entity;

/** Derives the whole graph from the records and the curation; a function of these alone. */
public final class GraphBuilder {

  private static final int MOST_CLAIMS = 2;

  private static final Comparator<Entity> BROADER_FIRST =
      Comparator.comparingInt((Entity entity) -> entity.key().length()).thenComparing(Entity::key);

  private GraphBuilder() {}

  /** The graph of {@code records}, whatever their order, as the rules alone have it. */
  public static Graph build(Stream<RecordRow> records) {
    return build(records, Curation.NONE);
  }

  /** The graph of {@code records}, whatever their order. */
  public static Graph build(Stream<RecordRow> records, Curation curation) {
    return of(ResolvedPaper.resolve(records, curation));
  }

  /** The graph of {@code papers}, which are all that there are. */
  public static Graph of(List<ResolvedPaper> papers) {
    Set<String> introduced = introduced(papers);
    return new Graph(
        new RowsOnDemand<>(papers, paper -> paperRow(paper, introduced)),
        termRows(papers),
        authors(papers));
  }

  private static List<TermRow> termRows(List<ResolvedPaper> papers) {
    Map<String, Entity> entities = new HashMap<>();
    Map<String, ResolvedPaper> byId = new HashMap<>();
    for (ResolvedPaper paper : papers) {
      byId.put(paper.id(), paper);
      paper.entities().forEach(entity -> entities.put(entity.key(), entity));
    }
    Map<String, List<IsA>> broader =
        Taxonomy.of(entities.values()).stream().collect(Collectors.groupingBy(IsA::narrower));
    return new RowsOnDemand<>(
        entities.values().parallelStream().sorted(BROADER_FIRST).toList(),
        term -> TermRows.of(term, broader.getOrDefault(term.key(), List.of()), byId));
  }

  private static List<String> authors(List<ResolvedPaper> papers) {
    TreeSet<String> authors = new TreeSet<>();
    papers.forEach(paper -> authors.addAll(paper.paper().metadata().authors()));
    return List.copyOf(authors);
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
