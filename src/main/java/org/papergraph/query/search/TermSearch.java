package org.papergraph.query.search;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.papergraph.query.Reader;

/**
 * Finds terms by their names, aliases and acronyms. Those that are called so come first, then those
 * whose name begins so, then those that have most of the words, the rarer the better; among these
 * Lucene's score counts, the more the more papers speak of a term.
 */
public final class TermSearch {
  private static final int CANDIDATES = 300;
  private static final Comparator<Found> BEST_FIRST =
      Comparator.comparing(Found::fit)
          .thenComparing(Found::words, Comparator.reverseOrder())
          .thenComparing(found -> found.term.weight(), Comparator.reverseOrder())
          .thenComparing(found -> found.term.name.original())
          .thenComparing(found -> found.term.key);

  private final Reader reader;

  public TermSearch(Reader reader) {
    this.reader = reader;
  }

  private record Candidate(
      String key,
      SearchedText name,
      List<SearchedText> others,
      String type,
      long papers,
      double score) {

    static Candidate of(Map<String, Object> row) {
      return new Candidate(
          (String) row.get("key"),
          SearchedText.of((String) row.get("name")),
          ((List<?>) row.get("others"))
              .stream().map(String::valueOf).distinct().map(SearchedText::of).toList(),
          (String) row.get("type"),
          (long) row.get("papers"),
          ((Number) row.get("score")).doubleValue());
    }

    Stream<SearchedText> names() {
      return Stream.concat(Stream.of(name), others.stream());
    }

    double weight() {
      return score * Math.log1p((double) papers);
    }
  }

  /**
   * A term by that name of it which fits best.
   *
   * @param words what the words are worth that stand in that name
   */
  private record Found(Candidate term, SearchedText by, TermName.Fit fit, double words) {

    static Found of(Candidate term, TermName searched, WordFinder finder) {
      return term.names()
          .map(by -> new Found(term, by, searched.fit(by.original()), finder.weight(by)))
          .min(
              Comparator.comparing(Found::fit)
                  .thenComparing(Found::words, Comparator.reverseOrder())
                  .thenComparing(Found::isAlias)
                  .thenComparing(found -> !searched.is(found.by.original())))
          .orElseThrow();
    }

    boolean isAlias() {
      return !by.equals(term.name);
    }

    boolean isNone() {
      return words == 0 && fit == TermName.Fit.HOLDING;
    }

    TermHit hit(WordFinder finder) {
      return new TermHit(
          term.key,
          finder.mark(term.name),
          isAlias() ? Optional.of(finder.mark(by)) : Optional.empty(),
          term.type,
          term.papers);
    }
  }

  /**
   * The best first.
   *
   * @param type of this type alone; empty for any
   */
  public List<TermHit> find(SearchWords search, String type, Choice choice) {
    List<Candidate> candidates = candidates(search, type, choice);
    WordFinder finder =
        new WordFinder(candidates.stream().flatMap(Candidate::names).toList(), search);
    TermName searched = TermName.of(search.text());
    return candidates.stream()
        .map(term -> Found.of(term, searched, finder))
        .filter(Predicate.not(Found::isNone))
        .sorted(BEST_FIRST)
        .limit(choice.most())
        .map(found -> found.hit(finder))
        .toList();
  }

  private List<Candidate> candidates(SearchWords search, String type, Choice choice) {
    Map<String, Object> params =
        Map.of(
            "search", LuceneQuery.of(search),
            "type", type,
            "from", choice.from(),
            "to", choice.to(),
            "top", Math.max(CANDIDATES, choice.most()));
    return reader.list("search/terms", params).stream().map(Candidate::of).toList();
  }
}
