package org.papergraph.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
    List<List<Name>> all = new ArrayList<>(clusters.several());
    byKey.values().forEach(names -> names.stream().filter(clusters::isAlone).map(List::of).forEach(all::add));
    List<Link> made = clusters.made();
    return new Grouping(new Keys(byKey, made).of(all), made);
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
