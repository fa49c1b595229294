package org.papergraph.eval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How one paper's terms fare against those that are marked. A term that shares a name with one that
 * is marked hits it; a second one that hits the same is a duplicate; one that hits two merges what
 * is apart; one that shares only names near a marked one hits where nothing else does. Further
 * names of a hitting one that belong nowhere are strays.
 */
final class SeedOutcome {
  private record Later(NamedTerm term, Set<String> names) {}

  private final SeedRow gold;
  private final Set<Integer> taken = new HashSet<>();
  private final List<String> wrong = new ArrayList<>();
  private int typed;
  private int duplicates;
  private int merged;
  private int strays;

  SeedOutcome(SeedRow gold, List<NamedTerm> predicted) {
    this.gold = gold;
    String text = gold.foldedText();
    List<Later> later = new ArrayList<>();
    for (NamedTerm term : predicted) {
      Set<String> names = term.foldedNames(text);
      if (!match(term, names)) {
        later.add(new Later(term, names));
      }
    }
    later.forEach(this::matchNear);
  }

  /** Whether the term has a name of one that is marked. */
  private boolean match(NamedTerm term, Set<String> names) {
    List<Integer> hits = indices(gold.terms().stream().map(t -> shares(names, t.forms())).toList());
    if (hits.size() > 1) {
      merged++;
      wrong.add("merged: " + term.name());
    } else if (!hits.isEmpty() && taken.contains(hits.getFirst())) {
      duplicates++;
      wrong.add("duplicate: " + term.name());
    } else if (!hits.isEmpty()) {
      hit(hits.getFirst(), term, names);
    }
    return !hits.isEmpty();
  }

  private void matchNear(Later later) {
    List<Integer> near =
        indices(gold.terms().stream().map(t -> shares(later.names(), t.near())).toList());
    near.stream()
        .filter(index -> !taken.contains(index))
        .findFirst()
        .ifPresentOrElse(
            index -> hit(index, later.term(), later.names()),
            () -> {
              if (near.isEmpty() && !shares(later.names(), gold.optional())) {
                wrong.add(later.term().name());
              }
            });
  }

  private void hit(int index, NamedTerm term, Set<String> names) {
    taken.add(index);
    SeedRow.Term marked = gold.terms().get(index);
    typed += marked.isMethod() == term.isMethod() ? 1 : 0;
    names.stream()
        .filter(name -> !marked.forms().contains(name) && !marked.near().contains(name))
        .filter(name -> !gold.optional().contains(name))
        .forEach(
            name -> {
              strays++;
              wrong.add("stray alias of " + term.name());
            });
  }

  private static List<Integer> indices(List<Boolean> flags) {
    return IntStream.range(0, flags.size()).filter(flags::get).boxed().toList();
  }

  private static boolean shares(Set<String> some, Set<String> others) {
    return !Collections.disjoint(some, others);
  }

  /** Terms found, terms found or wrong, terms marked. */
  Score score() {
    return new Score(taken.size(), taken.size() + wrong.size(), gold.terms().size());
  }

  /** How many of those found are rightly told to be methods, or not to be. */
  int typed() {
    return typed;
  }

  int duplicates() {
    return duplicates;
  }

  int merged() {
    return merged;
  }

  int strays() {
    return strays;
  }

  List<String> wrong() {
    return List.copyOf(wrong);
  }

  List<String> missed() {
    return IntStream.range(0, gold.terms().size())
        .filter(index -> !taken.contains(index))
        .mapToObj(index -> gold.terms().get(index).name())
        .toList();
  }
}
