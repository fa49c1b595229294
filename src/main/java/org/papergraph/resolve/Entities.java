package org.papergraph.resolve;

import java.util.Collection;
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
  private final Map<List<Name>, Entity> made = new HashMap<>();

  Entities(Names names, NormalForms normalForms) {
    this.names = names;
    this.normalForms = normalForms;
  }

  /** In the order of {@code grouping}. */
  List<Entity> of(Grouping grouping) {
    List<Term> terms = grouping.terms();
    List<Entity> entities = terms.parallelStream().map(this::entity).toList();
    for (int i = 0; i < terms.size(); i++) {
      made.put(terms.get(i).names(), entities.get(i));
    }
    return entities;
  }

  private Entity entity(Term term) {
    Entity before = made.get(term.names());
    return before != null && before.key().equals(term.key()) ? before : make(term);
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
