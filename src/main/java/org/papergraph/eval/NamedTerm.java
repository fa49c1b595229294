package org.papergraph.eval;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.resolve.Entity;

/** A term as {@code extract} prints it. */
record NamedTerm(String name, String label, List<String> aliases) {

  static NamedTerm of(Entity entity) {
    return new NamedTerm(entity.name(), entity.type().label(), entity.aliases());
  }

  boolean isMethod() {
    return label.equals("Method");
  }

  /** Its names, folded, that occur in the folded text; its first one where none does. */
  Set<String> foldedNames(String foldedText) {
    Set<String> inText =
        Stream.concat(Stream.of(name), aliases.stream())
            .map(FoldedName::of)
            .filter(form -> !form.isEmpty() && foldedText.contains(form))
            .collect(Collectors.toSet());
    return inText.isEmpty() ? Set.of(FoldedName.of(name)) : inText;
  }
}
