package org.papergraph.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.papergraph.extract.Acronym;
import org.papergraph.extract.Extraction;
import org.papergraph.extract.Mention;

/** Writes links down as entries of the ledger, each with the sentence that it rests on. */
final class LedgerEntries {
  private final Names names;
  private final Map<String, Extraction> papers = new HashMap<>();

  LedgerEntries(List<ExtractedPaper> papers, Names names) {
    this.names = names;
    papers.forEach(paper -> this.papers.put(paper.id(), paper.extraction()));
  }

  /** The entries of a link between names of {@code term}, whose names are {@code cluster}. */
  List<Merge> of(Link link, String term, List<Name> cluster) {
    return link.rule() == MergeRule.ACRONYM
        ? acronym(link, term, cluster)
        : List.of(merge(link, term, link.rule(), support(link), link.other()));
  }

  private Merge merge(Link link, String term, MergeRule rule, String paper, Name evident) {
    int sentence = names.mentions(evident).get(paper).getFirst().sentence();
    return new Merge(term, printed(link.one()), printed(link.other()), rule, paper, sentence);
  }

  /** The first paper that prints both names, or else the one farther from the key. */
  private String support(Link link) {
    Set<String> both = new TreeSet<>(names.mentions(link.other()).keySet());
    both.retainAll(names.mentions(link.one()).keySet());
    return both.stream().findFirst().orElseGet(() -> names.mentions(link.other()).firstKey());
  }

  /** An entry for the papers that say what it is short for, and one for each that does not. */
  private List<Merge> acronym(Link link, String term, List<Name> cluster) {
    List<Merge> entries = new ArrayList<>();
    Set<String> definers = new TreeSet<>();
    for (Name name : alike(link.other(), cluster)) {
      SortedSet<String> guesses = names.guesses(name);
      guesses.forEach(
          paper ->
              entries.add(
                  merge(
                      new Link(link.one(), name, link.rule(), 0),
                      term,
                      MergeRule.CORPUS_ACRONYM,
                      paper,
                      name)));
      names.mentions(name).keySet().stream()
          .filter(p -> !guesses.contains(p))
          .forEach(definers::add);
    }
    definers.stream().findFirst().ifPresent(paper -> entries.add(defined(link, term, paper)));
    return entries;
  }

  private static List<Name> alike(Name name, List<Name> cluster) {
    return cluster.stream()
        .filter(n -> n.key().equals(name.key()) && n.normal().equals(name.normal()))
        .toList();
  }

  private Merge defined(Link link, String term, String paper) {
    return new Merge(
        term,
        printed(link.one()),
        printed(link.other()),
        MergeRule.ACRONYM,
        paper,
        definition(papers.get(paper), link.other()));
  }

  /** The first sentence that mentions a short form of the name beside its long form. */
  private static int definition(Extraction paper, Name name) {
    return paper.acronyms().stream()
        .filter(acronym -> isIn(name, acronym))
        .flatMap(acronym -> sentence(paper, acronym).stream())
        .findFirst()
        .orElse(0);
  }

  private static boolean isIn(Name name, Acronym acronym) {
    String shortForm = NormalForm.of(acronym.shortForm());
    return (" " + name.normal() + " ").contains(" " + shortForm + " ");
  }

  private static Optional<Integer> sentence(Extraction paper, Acronym acronym) {
    Set<Integer> shortForms = sentences(paper, acronym.shortForm());
    Set<Integer> longForms = sentences(paper, acronym.longForm());
    return longForms.stream()
        .filter(shortForms::contains)
        .findFirst()
        .or(() -> longForms.stream().findFirst());
  }

  private static Set<Integer> sentences(Extraction paper, String text) {
    return paper.mentions().stream()
        .filter(mention -> mention.text().equals(text))
        .map(Mention::sentence)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The way in which papers print a name most often. */
  private String printed(Name name) {
    Map<String, Long> counts =
        names.mentions(name).values().stream()
            .flatMap(List::stream)
            .collect(Collectors.groupingBy(Mention::text, Collectors.counting()));
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Long>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .orElseThrow()
        .getKey();
  }
}
