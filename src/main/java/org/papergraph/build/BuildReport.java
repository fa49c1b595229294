package org.papergraph.build;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.papergraph.graph.ResolvedPaper;
import org.papergraph.resolve.Entity;
import org.papergraph.store.Changes;

/**
 * What a build did.
 *
 * @param duplicates of the records that were read, those of a paper that another record speaks of,
 *     read before or at once: all but the first of each paper
 * @param papers in the graph afterwards
 * @param terms in the graph afterwards
 * @param shared terms that new papers share with those that were there, the most shared first
 */
public record BuildReport(
    Tally tally, Changes changes, int duplicates, int papers, int terms, List<SharedTerm> shared) {

  /** A term and how many papers, new and old, mention it. */
  public record SharedTerm(String name, int newPapers, int oldPapers) {}

  static BuildReport of(Tally tally, Changes changes, List<ResolvedPaper> papers, int terms) {
    return new BuildReport(
        tally,
        changes,
        duplicates(tally.read(), papers),
        papers.size(),
        terms,
        shared(changes, papers));
  }

  private static int duplicates(Set<String> read, List<ResolvedPaper> papers) {
    int duplicates = 0;
    for (ResolvedPaper paper : papers) {
      int now = (int) paper.records().stream().filter(read::contains).count();
      boolean isFirst = now == paper.records().size();
      duplicates += isFirst ? now - 1 : now;
    }
    return duplicates;
  }

  private static List<SharedTerm> shared(Changes changes, List<ResolvedPaper> papers) {
    Set<String> added = Set.copyOf(changes.addedPapers());
    if (added.size() == papers.size()) {
      return List.of();
    }
    SortedMap<String, Entity> terms = new TreeMap<>();
    papers.stream()
        .filter(paper -> added.contains(paper.id()))
        .forEach(paper -> paper.entities().forEach(term -> terms.put(term.key(), term)));
    return terms.values().stream()
        .map(term -> shared(term, added))
        .filter(term -> term.oldPapers() > 0)
        .sorted(
            Comparator.comparingInt((SharedTerm term) -> -term.newPapers())
                .thenComparingInt(term -> -term.oldPapers())
                .thenComparing(SharedTerm::name))
        .toList();
  }

  private static SharedTerm shared(Entity term, Set<String> added) {
    Set<String> papers = term.mentions().keySet();
    int fresh = (int) papers.stream().filter(added::contains).count();
    return new SharedTerm(term.name(), fresh, papers.size() - fresh);
  }
}
