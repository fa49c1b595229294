package org.papergraph.build;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.papergraph.graph.Graph;
import org.papergraph.graph.MentionRow;
import org.papergraph.graph.PaperRow;
import org.papergraph.graph.TermRow;
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

  static BuildReport of(Tally tally, Changes changes, Graph graph) {
    return new BuildReport(
        tally,
        changes,
        duplicates(tally.read(), graph.papers()),
        graph.papers().size(),
        graph.terms().size(),
        shared(changes, graph));
  }

  private static int duplicates(Set<String> read, List<PaperRow> papers) {
    int duplicates = 0;
    for (PaperRow paper : papers) {
      int now = (int) paper.records().stream().filter(read::contains).count();
      boolean isFirst = now == paper.records().size();
      duplicates += isFirst ? now - 1 : now;
    }
    return duplicates;
  }

  private static List<SharedTerm> shared(Changes changes, Graph graph) {
    Set<String> added = Set.copyOf(changes.addedPapers());
    if (added.isEmpty() || added.size() == graph.papers().size()) {
      return List.of();
    }
    Map<String, Integer> newPapers = new HashMap<>();
    Map<String, Integer> oldPapers = new HashMap<>();
    for (PaperRow paper : graph.papers()) {
      Map<String, Integer> counts = added.contains(paper.id()) ? newPapers : oldPapers;
      for (MentionRow mention : paper.mentions()) {
        counts.merge(mention.term(), 1, Integer::sum);
      }
    }
    return graph.terms().stream()
        .filter(term -> newPapers.containsKey(term.key()) && oldPapers.containsKey(term.key()))
        .map(term -> shared(term, newPapers, oldPapers))
        .sorted(
            Comparator.comparingInt((SharedTerm term) -> -term.newPapers())
                .thenComparingInt(term -> -term.oldPapers())
                .thenComparing(SharedTerm::name))
        .toList();
  }

  private static SharedTerm shared(
      TermRow term, Map<String, Integer> newPapers, Map<String, Integer> oldPapers) {
    return new SharedTerm(
        term.properties().get("name").toString(),
        newPapers.get(term.key()),
        oldPapers.get(term.key()));
  }
}
