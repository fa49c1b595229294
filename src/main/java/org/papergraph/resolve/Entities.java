package org.papergraph.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.papergraph.extract.Mention;

/** Makes entities of names; one whose names are as they were is not made twice. */
final class Entities {
  private final Names names;
  private final NormalForms normalForms;
  private final Map<String, Made> made = new HashMap<>();

  /** An entity and what it was made of. */
  private record Made(Set<Name> names, Entity entity) {}

  Entities(Names names, NormalForms normalForms) {
    this.names = names;
    this.normalForms = normalForms;
  }

  /** In the order of their keys. */
  List<Entity> of(Grouping grouping) {
    List<Entity> entities = new ArrayList<>();
    grouping.terms().forEach((key, ofTerm) -> entities.add(entity(key, ofTerm)));
    return entities;
  }

  private Entity entity(String key, SortedSet<Name> ofTerm) {
    Made before = made.get(key);
    if (before == null || !before.names().equals(ofTerm)) {
      Made now = new Made(ofTerm, make(key, ofTerm));
      made.put(key, now);
      return now.entity();
    }
    return before.entity();
  }

  private Entity make(String key, SortedSet<Name> ofTerm) {
    Set<String> acronyms =
        ofTerm.stream().filter(Name::isExpanded).map(Name::folded).collect(Collectors.toSet());
    return make(key, names.mentions(ofTerm), normalForms, acronyms::contains);
  }

  static Entity make(
      String key,
      SortedMap<String, List<Mention>> mentions,
      NormalForms normalForms,
      Predicate<String> isAcronym) {
    List<Mention> all = mentions.values().stream().flatMap(List::stream).toList();
    DisplayForms forms = new DisplayForms(key, all, normalForms, isAcronym);
    return new Entity(
        key, forms.name(), Resolver.type(mentions), forms.aliases(), forms.acronyms(), mentions);
  }
}
