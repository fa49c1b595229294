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
 * @param papers in the graph afterwards
 * @param terms in the graph afterwards
 * @param shared terms that new papers share with those that were there, the most shared first
 */
public record BuildReport(
    Tally tally, Changes changes, int papers, int terms, List<SharedTerm> shared) {

  /** A term and how many papers, new and old, mention it. */
  public record SharedTerm(String name, int newPapers, int oldPapers) {}

  static BuildReport of(Tally tally, Changes changes, List<ResolvedPaper> papers, int terms) {
    return new BuildReport(tally, changes, papers.size(), terms, shared(changes, papers));
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
