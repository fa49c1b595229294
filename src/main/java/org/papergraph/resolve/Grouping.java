package org.papergraph.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * Which names are one term's.
 *
 * @param terms the names of each term by its key
 * @param made the links that put them together
 */
record Grouping(SortedMap<String, SortedSet<Name>> terms, List<Link> made) {

  static Grouping of(SortedSet<Name> names, Curation curation) {
    CuratedNames curated = new CuratedNames(names, curation);
    SortedSet<Link> links = Links.of(names);
    links.addAll(curated.links());
    return of(names, links, new Clusters(names, curated.apart()));
  }

  /** The grouping by {@code links} alone. */
  static Grouping of(SortedSet<Name> names, SortedSet<Link> links, Clusters clusters) {
    clusters.join(links);
    return new Grouping(Keys.of(names, clusters.all(), clusters.made()), clusters.made());
  }

  /** An entry for each merge of names that differ in more than capitals. */
  Ledger ledger(LedgerEntries entries) {
    Map<Name, String> keys = new HashMap<>();
    terms.forEach((key, names) -> names.forEach(name -> keys.put(name, key)));
    List<Merge> merges = new ArrayList<>();
    for (Link link : made) {
      String key = keys.get(link.one());
      merges.addAll(entries.of(link, key, terms.get(key)));
    }
    return new Ledger(merges.stream().sorted().toList());
  }
}
