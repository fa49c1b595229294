package org.papergraph.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Which names are one term's.
 *
 * @param terms in no order
 * @param made the links that put their names together
 */
record Grouping(List<Term> terms, List<Link> made) {

  /** The names of one term, in their order. */
  record Term(String key, List<Name> names) {}

  static Grouping of(Map<String, List<Name>> byKey, Curation curation) {
    CuratedNames curated = new CuratedNames(byKey, curation);
    List<Link> links = new ArrayList<>(Links.of(byKey));
    links.addAll(curated.links());
    return of(byKey, links, new Clusters(curated.apart()));
  }

  /** The grouping by {@code links} alone, which come in any order. */
  static Grouping of(Map<String, List<Name>> byKey, Collection<Link> links, Clusters clusters) {
    clusters.join(links);
    List<Link> made = clusters.made();
    List<Term> terms = new ArrayList<>(single(byKey, clusters));
    terms.addAll(new Keys(byKey, made).of(several(byKey, clusters)));
    return new Grouping(terms, made);
  }

  /** The terms of one name, whose key no other name has: most are. */
  private static List<Term> single(Map<String, List<Name>> byKey, Clusters clusters) {
    return byKey.entrySet().parallelStream()
        .filter(e -> e.getValue().size() == 1 && clusters.isAlone(e.getValue().getFirst()))
        .map(e -> new Term(e.getKey(), e.getValue()))
        .toList();
  }

  private static List<List<Name>> several(Map<String, List<Name>> byKey, Clusters clusters) {
    Stream<List<Name>> apart =
        byKey.values().stream()
            .filter(names -> names.size() > 1)
            .flatMap(List::stream)
            .filter(clusters::isAlone)
            .map(List::of);
    return Stream.concat(clusters.several().stream(), apart).toList();
  }

  /** An entry for each merge of names that differ in more than capitals. */
  Ledger ledger(LedgerEntries entries) {
    Map<Name, Term> ofName = new HashMap<>();
    terms.forEach(term -> term.names().forEach(name -> ofName.put(name, term)));
    List<Merge> merges = new ArrayList<>();
    for (Link link : made) {
      Term term = ofName.get(link.one());
      merges.addAll(entries.of(link, term.key(), term.names()));
    }
    return new Ledger(merges.stream().sorted().toList());
  }
}
