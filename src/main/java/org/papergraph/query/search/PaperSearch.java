package org.papergraph.query.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.query.Reader;

/**
 * Finds papers by words and meaning together, in the order of {@link Fusion}. A paper that has none
 * of the words must be near in meaning.
 */
public final class PaperSearch {
  private static final int CANDIDATES = 200;

  /** How many papers of any year are looked at, where only some years are wanted. */
  private static final int REACH = 2000;

  /** How near a paper must be that has none of the words, as Neo4j gives it: a cosine of 0.3. */
  private static final double NEAR = 0.65;

  private final Reader reader;

  public PaperSearch(Reader reader) {
    this.reader = reader;
  }

  private record Paper(
      String id,
      Optional<String> citeKey,
      SearchedText title,
      Optional<Long> year,
      List<SearchedText> sentences) {

    static Paper of(Map<String, Object> row) {
      return new Paper(
          (String) row.get("id"),
          Optional.ofNullable((String) row.get("citeKey")),
          SearchedText.of((String) row.get("title")),
          Optional.ofNullable((Long) row.get("year")),
          ((List<?>) row.get("sentences"))
              .stream().map(String::valueOf).map(SearchedText::of).toList());
    }

    Stream<SearchedText> texts() {
      return Stream.concat(Stream.of(title), sentences.stream());
    }
  }

  /** The best first. Meaning counts where the papers have embeddings. */
  public List<PaperHit> find(SearchWords search, Choice choice) {
    if (!Meaning.isKnownTo(reader)) {
      return find(search, choice, Optional.empty());
    }
    try (Meaning meaning = new Meaning(search)) {
      return find(search, choice, Optional.of(meaning));
    }
  }

  private List<PaperHit> find(SearchWords search, Choice choice, Optional<Meaning> meaning) {
    Map<String, Candidate> candidates = candidates(search, choice, meaning);
    List<Paper> papers = read(Fusion.order(candidates.values()), 3 * choice.most());
    WordFinder finder = new WordFinder(papers.stream().flatMap(Paper::texts).toList(), search);
    return papers.stream()
        .filter(
            paper ->
                candidates.get(paper.id).meaning() >= NEAR
                    || paper.texts().anyMatch(text -> finder.weight(text) > 0))
        .limit(choice.most())
        .map(paper -> hit(paper, finder, meaning))
        .toList();
  }

  private Map<String, Candidate> candidates(
      SearchWords search, Choice choice, Optional<Meaning> meaning) {
    int top = Math.max(CANDIDATES, choice.most());
    Map<String, Object> params = new HashMap<>();
    params.put("search", LuceneQuery.of(search));
    params.put("vector", meaning.map(Meaning::searched).orElse(null));
    params.put("reach", choice.ofYears() ? Math.max(REACH, top) : top);
    params.put("from", choice.from());
    params.put("to", choice.to());
    params.put("top", top);
    List<Map<String, Object>> rows = new ArrayList<>(reader.list("search/papers-by-words", params));
    if (meaning.isPresent()) {
      params.remove("search");
      rows.addAll(reader.list("search/papers-by-meaning", params));
    }
    return rows.stream()
        .map(Candidate::of)
        .collect(
            Collectors.toMap(Candidate::id, it -> it, (words, near) -> words, LinkedHashMap::new));
  }

  private List<Paper> read(Collection<Candidate> candidates, int most) {
    List<String> ids = candidates.stream().limit(most).map(Candidate::id).toList();
    return ids.isEmpty()
        ? List.of()
        : reader.list("search/papers", Map.of("ids", ids)).stream().map(Paper::of).toList();
  }

  private static PaperHit hit(Paper paper, WordFinder finder, Optional<Meaning> meaning) {
    return new PaperHit(
        paper.id,
        paper.citeKey,
        finder.mark(paper.title),
        paper.year,
        sentence(paper.sentences, finder, meaning).map(finder::mark));
  }

  /** The first of those whose words are worth most; where none has any, the nearest in meaning. */
  private static Optional<SearchedText> sentence(
      List<SearchedText> sentences, WordFinder finder, Optional<Meaning> meaning) {
    Optional<SearchedText> best =
        sentences.stream().min(Comparator.comparingDouble(it -> -finder.weight(it)));
    boolean hasWords = best.filter(it -> finder.weight(it) > 0).isPresent();
    return hasWords || meaning.isEmpty() ? best : meaning.get().nearest(sentences);
  }
}
