package org.papergraph.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.papergraph.extract.Mention;
import org.papergraph.resolve.Grouping.Term;

/** Makes entities of names; one whose names are as they were is not made twice. */
final class Entities {
  private final Names names;
  private final NormalForms normalForms;
  private final Map<String, Made> made = new HashMap<>();

  /** An entity and what it was made of. */
  private record Made(Term term, Entity entity) {}

  Entities(Names names, NormalForms normalForms) {
    this.names = names;
    this.normalForms = normalForms;
  }

  /** In the order of {@code grouping}. */
  List<Entity> of(Grouping grouping) {
    List<Made> all = grouping.terms().parallelStream().map(this::made).toList();
    all.forEach(one -> made.put(one.term().key(), one));
    return all.stream().map(Made::entity).toList();
  }

  private Made made(Term term) {
    Made before = made.get(term.key());
    return before != null && before.term().equals(term) ? before : new Made(term, make(term));
  }

  private Entity make(Term term) {
    Set<String> acronyms =
        term.names().stream()
            .filter(Name::isExpanded)
            .map(Name::folded)
            .collect(Collectors.toSet());
    return make(term.key(), names.mentions(term.names()), normalForms, acronyms);
  }

  static Entity make(
      String key,
      SortedMap<String, List<Mention>> mentions,
      NormalForms normalForms,
      Set<String> acronyms) {
    List<Mention> all = mentions.values().stream().flatMap(List::stream).toList();
    DisplayForms forms = new DisplayForms(key, all, normalForms, acronyms);
    return new Entity(
        key, forms.name(), Resolver.type(mentions), forms.aliases(), forms.acronyms(), mentions);
  }
}
