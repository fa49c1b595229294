package org.papergraph.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.papergraph.extract.Mention;
import org.papergraph.extract.MentionType;
import org.papergraph.resolve.AcronymSenses.Expansion;

/** All names of a corpus with their mentions, by paper. */
final class Names {
  private final SortedMap<Name, SortedMap<String, List<Mention>>> mentions = new TreeMap<>();
  private final Map<Name, SortedSet<String>> guesses = new TreeMap<>();

  /** The names of what papers mention. */
  static Names of(List<ExtractedPaper> papers, AcronymSenses senses, NormalForms normalForms) {
    Names names = new Names();
    for (ExtractedPaper paper : papers) {
      for (Mention mention : paper.extraction().mentions()) {
        if (mention.type() != MentionType.GENERIC) {
          names.add(paper.id(), mention, senses, normalForms);
        }
      }
    }
    return names;
  }

  private void add(String paper, Mention mention, AcronymSenses senses, NormalForms normalForms) {
    String folded = Name.fold(mention.text());
    String normal = normalForms.of(folded);
    if (normal.isEmpty()) {
      return;
    }
    Expansion expansion = senses.expand(paper, mention.text(), normal);
    Name name = new Name(folded, normal, expansion.key());
    add(name, paper, mention);
    if (expansion.byCorpus()) {
      guesses.computeIfAbsent(name, n -> new TreeSet<>()).add(paper);
    }
  }

  private void add(Name name, String paper, Mention mention) {
    mentions
        .computeIfAbsent(name, n -> new TreeMap<>())
        .computeIfAbsent(paper, id -> new ArrayList<>())
        .add(mention);
  }

  /** Adds the mentions of a term that stands in longer ones alone. */
  void addNested(String key, SortedMap<String, List<Mention>> nested) {
    nested.forEach(
        (paper, inPaper) ->
            inPaper.forEach(
                mention -> add(new Name(Name.fold(mention.text()), key, key), paper, mention)));
  }

  SortedSet<Name> all() {
    return new TreeSet<>(mentions.keySet());
  }

  Set<String> keys() {
    return mentions.keySet().stream().map(Name::key).collect(Collectors.toSet());
  }

  SortedMap<String, List<Mention>> mentions(Name name) {
    return mentions.get(name);
  }

  /** The mentions of several names, in the order of the text. */
  SortedMap<String, List<Mention>> mentions(Set<Name> names) {
    SortedMap<String, List<Mention>> all = new TreeMap<>();
    for (Name name : names) {
      mentions
          .get(name)
          .forEach(
              (paper, inPaper) ->
                  all.computeIfAbsent(paper, id -> new ArrayList<>()).addAll(inPaper));
    }
    all.values().forEach(inPaper -> inPaper.sort(Mention.TEXT_ORDER));
    return all;
  }

  /** The papers that print the acronym but do not say what it is short for. */
  SortedSet<String> guesses(Name name) {
    return guesses.getOrDefault(name, Collections.emptySortedSet());
  }
}
