package org.papergraph.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.papergraph.extract.Mention;

/** All names of a corpus with their mentions, by paper. */
final class Names {
  private final Map<Name, SortedMap<String, List<Mention>>> mentions = new HashMap<>();
  private final Map<String, List<Name>> byKey = new HashMap<>();
  private final Map<Name, SortedSet<String>> guesses = new HashMap<>();

  /** The names of what papers mention. */
  static Names of(List<ExtractedPaper> papers, AcronymSenses senses, NormalForms normalForms) {
    Names names = new Names();
    papers.parallelStream()
        .map(paper -> PaperNames.of(paper, senses, normalForms))
        .toList()
        .forEach(names::add);
    return names;
  }

  private void add(PaperNames ofPaper) {
    ofPaper.mentions().forEach((name, inPaper) -> add(name, ofPaper.paper(), inPaper));
    ofPaper
        .guesses()
        .forEach(name -> guesses.computeIfAbsent(name, n -> new TreeSet<>()).add(ofPaper.paper()));
  }

  private void add(Name name, String paper, List<Mention> inPaper) {
    mentions.computeIfAbsent(name, this::register).put(paper, List.copyOf(inPaper));
  }

  private SortedMap<String, List<Mention>> register(Name name) {
    byKey.computeIfAbsent(name.key(), key -> new ArrayList<>(1)).add(name);
    return new TreeMap<>();
  }

  /** Adds the mentions of a term that stands in longer ones alone. */
  void addNested(String key, SortedMap<String, List<Mention>> nested) {
    nested.forEach(
        (paper, inPaper) ->
            inPaper.stream()
                .collect(
                    Collectors.groupingBy(mention -> new Name(Name.fold(mention.text()), key, key)))
                .forEach((name, ofName) -> add(name, paper, ofName)));
  }

  /** All names by their keys, each key's in no order. */
  Map<String, List<Name>> byKey() {
    return Collections.unmodifiableMap(byKey);
  }

  SortedMap<String, List<Mention>> mentions(Name name) {
    return mentions.get(name);
  }

  /** The mentions of several names, in the order of the text. */
  SortedMap<String, List<Mention>> mentions(List<Name> names) {
    if (names.size() == 1) {
      return mentions(names.getFirst());
    }
    SortedMap<String, List<Mention>> all = new TreeMap<>();
    for (Name name : names) {
      mentions
          .get(name)
          .forEach(
              (paper, inPaper) ->
                  all.computeIfAbsent(paper, id -> new ArrayList<>()).addAll(inPaper));
    }
    all.replaceAll((paper, inPaper) -> inPaper.stream().sorted(Mention.TEXT_ORDER).toList());
    return all;
  }

  /** The papers that print the acronym but do not say what it is short for. */
  SortedSet<String> guesses(Name name) {
    return guesses.getOrDefault(name, Collections.emptySortedSet());
  }
}
