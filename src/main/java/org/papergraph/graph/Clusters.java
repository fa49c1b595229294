package org.papergraph.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.papergraph.graph.Clues.Kind;

/**
 * Finds the records that speak of one paper, whatever their order: those with a DOI, arXiv id,
 * PubMed number or ACL id in common, unless their titles have nothing in common, and then those
 * with the same title whose other clues do not contradict.
 */
final class Clusters {
  /** The least share of words that titles under one identifier have in common. */
  private static final double LEAST_COMMON = 1 / 3.0;

  /** Records under one identifier beyond which that identifier tells nothing. */
  private static final int MOST_TITLES = 20;

  private final IdentityHashMap<Clues, Cluster> clusters = new IdentityHashMap<>();
  private final List<Clues> all;

  private Clusters(List<Clues> all) {
    this.all = all;
    all.forEach(clues -> clusters.put(clues, new Cluster(clues)));
  }

  static List<Cluster> of(List<Sourced> records) {
    Clusters clusters =
        new Clusters(
            records.parallelStream().sorted(Sourced.CONTENT_ORDER).map(Clues::of).toList());
    for (Kind kind : Kind.values()) {
      clusters.uniteByIdentifier(kind);
    }
    clusters.uniteByTitle();
    return clusters.distinct();
  }

  private List<Cluster> distinct() {
    Map<Cluster, Boolean> distinct = new LinkedHashMap<>();
    all.forEach(clues -> distinct.put(clusters.get(clues), true));
    return List.copyOf(distinct.keySet());
  }

  private void uniteByIdentifier(Kind kind) {
    by(clues -> clues.identifiers().getOrDefault(kind, ""))
        .forEach(
            (identifier, records) -> {
              if (!identifier.isEmpty()) {
                uniteLike(records, "same " + kind.label() + " " + identifier);
              }
            });
  }

  private SortedMap<String, List<Clues>> by(Function<Clues, String> key) {
    SortedMap<String, List<Clues>> groups = new TreeMap<>();
    all.forEach(
        clues -> groups.computeIfAbsent(key.apply(clues), k -> new ArrayList<>()).add(clues));
    return groups;
  }

  private void uniteLike(List<Clues> records, String reason) {
    Map<String, Clues> byTitle = new LinkedHashMap<>();
    for (Clues clues : records) {
      unite(byTitle.computeIfAbsent(clues.title(), title -> clues), clues, reason);
    }
    List<Clues> titles = List.copyOf(byTitle.values());
    for (int i = 0; i < titles.size() && titles.size() <= MOST_TITLES; i++) {
      for (int j = i + 1; j < titles.size(); j++) {
        if (common(titles.get(i).title(), titles.get(j).title()) >= LEAST_COMMON) {
          unite(titles.get(i), titles.get(j), reason);
        }
      }
    }
  }

  /** Of the words of the shorter title. */
  private static double common(String one, String other) {
    Set<String> ones = new HashSet<>(List.of(one.split(" ")));
    Set<String> others = new HashSet<>(List.of(other.split(" ")));
    int least = Math.min(ones.size(), others.size());
    ones.retainAll(others);
    return (double) ones.size() / least;
  }

  private void uniteByTitle() {
    by(Clues::title).values().stream().filter(records -> records.size() > 1).forEach(this::match);
  }

  /** Each goes to the first of those before it that it is like. */
  private void match(List<Clues> records) {
    List<Clues> apart = new ArrayList<>();
    for (Clues clues : records) {
      apart.stream()
          .filter(other -> isOne(other, clues) || clusters.get(other).isLike(clusters.get(clues)))
          .findFirst()
          .ifPresentOrElse(other -> unite(other, clues, "same title"), () -> apart.add(clues));
    }
  }

  private boolean isOne(Clues one, Clues other) {
    return clusters.get(one) == clusters.get(other);
  }

  private void unite(Clues one, Clues other, String reason) {
    Cluster kept = clusters.get(one);
    Cluster gone = clusters.get(other);
    if (kept != gone) {
      kept.absorb(gone, reason);
      gone.members().forEach(clues -> clusters.put(clues, kept));
    }
  }
}
