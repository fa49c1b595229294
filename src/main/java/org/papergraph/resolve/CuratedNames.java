package org.papergraph.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.papergraph.resolve.Curation.Entry;

/** Tells which names of the corpus the decisions of a user are about. */
final class CuratedNames {
  private final Map<String, List<Name>> byFolded = new HashMap<>();
  private final Map<String, List<Name>> byNormal = new HashMap<>();
  private final Curation curation;

  CuratedNames(Map<String, List<Name>> byKey, Curation curation) {
    this.curation = curation;
    if (!curation.entries().isEmpty()) {
      byKey.values().forEach(names -> names.forEach(this::add));
    }
  }

  private void add(Name name) {
    byFolded.computeIfAbsent(name.folded(), key -> new ArrayList<>()).add(name);
    byNormal.computeIfAbsent(name.normal(), key -> new ArrayList<>()).add(name);
  }

  /** Names that are one term's because the user says so, through names of no paper, too. */
  SortedSet<Link> links() {
    SortedSet<Link> links = new TreeSet<>();
    for (Entry entry : curation.joining().toList()) {
      link(links, 0, List.of(entry.one(), entry.other()));
    }
    for (SortedSet<String> group : JoinedNames.of(curation)) {
      link(links, 1, group);
    }
    return links;
  }

  private void link(SortedSet<Link> links, int doubt, Collection<String> typed) {
    List<Name> names = typed.stream().flatMap(name -> joinable(name).stream()).toList();
    for (int i = 1; i < names.size(); i++) {
      if (!names.get(i).equals(names.getFirst())) {
        links.add(Link.of(names.getFirst(), names.get(i), MergeRule.CURATION, doubt));
      }
    }
  }

  /** What stands for several things in several papers is not made one thing by being joined. */
  private List<Name> joinable(String typed) {
    List<Name> names = meant(typed);
    List<Name> plain = names.stream().filter(name -> !name.isExpanded()).toList();
    boolean clear = names.stream().map(Name::key).distinct().count() == 1;
    return clear ? names : plain;
  }

  /** The names that may not meet, both ways. */
  Map<Name, Set<Name>> apart() {
    Map<Name, Set<Name>> apart = new HashMap<>();
    for (Entry entry : curation.parting().toList()) {
      boolean alike = NormalForm.of(entry.one()).equals(NormalForm.of(entry.other()));
      for (Name one : alike ? printed(entry.one()) : meant(entry.one())) {
        for (Name other : alike ? printed(entry.other()) : meant(entry.other())) {
          apart.computeIfAbsent(one, name -> new HashSet<>()).add(other);
          apart.computeIfAbsent(other, name -> new HashSet<>()).add(one);
        }
      }
    }
    return apart;
  }

  private List<Name> printed(String typed) {
    return byFolded.getOrDefault(Name.fold(typed), List.of()).stream().sorted().toList();
  }

  /** The names that papers print so, or else those that would be merged with it. */
  private List<Name> meant(String typed) {
    List<Name> printed = printed(typed);
    return printed.isEmpty()
        ? byNormal.getOrDefault(NormalForm.of(typed), List.of()).stream().sorted().toList()
        : printed;
  }
}
