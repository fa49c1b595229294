package org.papergraph.query.related;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.encode.TextEncoder;
import org.papergraph.query.Reader;

/**
 * Finds the papers that are related to others, and why they are. Which are related is told by
 * nearness in meaning, of title and abstract and of the titles alone, and by shared words; shared
 * terms are the reasons, not the measure.
 */
public final class RelatedPapers {
  private final Reader reader;
  private final Recipe recipe;
  private final Anchors anchors;

  /**
   * @param encoder is asked for only if a seed is in no graph
   */
  public RelatedPapers(Reader reader, Recipe recipe, Supplier<TextEncoder> encoder) {
    this.reader = reader;
    this.recipe = recipe;
    this.anchors = new Anchors(reader, encoder);
  }

  /**
   * What one seed makes of the candidates.
   *
   * @param lowest the score of what was not looked at: no better than the worst that was
   */
  private record Ranking(Anchor anchor, Map<String, Double> scores, double lowest) {
    static Ranking of(Anchor anchor, Map<String, Double> scores) {
      double lowest = scores.values().stream().mapToDouble(score -> score).min().orElse(0);
      return new Ranking(anchor, scores, lowest);
    }

    double score(String paper) {
      return scores.getOrDefault(paper, lowest);
    }
  }

  /**
   * The papers that are most related to all of {@code seeds} together, the most related first.
   *
   * @param top how many at most
   */
  public List<RelatedPaper> related(List<Seed> seeds, RelatedFilter filter, int top) {
    List<Ranking> rankings = rankings(seeds, filter, top);
    Map<String, Double> best = new LinkedHashMap<>();
    scores(rankings).entrySet().stream()
        .sorted(
            Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(top)
        .forEach(entry -> best.put(entry.getKey(), entry.getValue()));
    return best.isEmpty() ? List.of() : explained(best, rankings);
  }

  /** How related each paper that was looked at is to {@code seeds}, by its id. */
  public Map<String, Double> scores(List<Seed> seeds, RelatedFilter filter) {
    return scores(rankings(seeds, filter, 0));
  }

  private List<Ranking> rankings(List<Seed> seeds, RelatedFilter filter, int top) {
    List<Anchor> all = seeds.stream().map(anchors::of).toList();
    List<String> exclude =
        Stream.concat(filter.exclude().stream(), all.stream().map(anchor -> anchor.paper().id()))
            .distinct()
            .toList();
    // The seeds are the nearest to themselves.
    int depth = recipe.depth(filter, top) + exclude.size();
    return all.stream().map(anchor -> ranking(anchor, filter, exclude, depth)).toList();
  }

  private Ranking ranking(Anchor anchor, RelatedFilter filter, List<String> exclude, int depth) {
    Map<String, Object> params = new HashMap<>();
    params.put("embedding", anchor.embedding());
    params.put("titleEmbedding", anchor.titleEmbedding());
    params.put("search", recipe.words(anchor.text()));
    params.put("depth", depth);
    params.put("exclude", exclude);
    params.put("from", filter.from());
    params.put("to", filter.to());
    params.put("term", filter.term());
    return Ranking.of(
        anchor,
        Fusion.scores(
            reader.list("related/candidates", params).stream().map(Candidate::of).toList()));
  }

  private static Map<String, Double> scores(List<Ranking> rankings) {
    Set<String> papers = new TreeSet<>();
    rankings.forEach(ranking -> papers.addAll(ranking.scores().keySet()));
    return papers.stream()
        .collect(
            Collectors.toMap(
                Function.identity(),
                paper ->
                    rankings.stream()
                        .mapToDouble(ranking -> ranking.score(paper))
                        .average()
                        .orElse(0)));
  }

  private List<RelatedPaper> explained(Map<String, Double> best, List<Ranking> rankings) {
    Reasoning reasoning = new Reasoning(new Weights(size()));
    Map<String, Portrayed> papers =
        reader.list("related/papers", Map.of("ids", List.copyOf(best.keySet()))).stream()
            .map(Portrayed::of)
            .collect(Collectors.toMap(Portrayed::id, Function.identity()));
    return best.keySet().stream()
        .map(papers::get)
        .filter(Objects::nonNull)
        .map(
            paper ->
                new RelatedPaper(
                    paper.id(),
                    paper.citeKey(),
                    paper.title(),
                    paper.year(),
                    rounded(best.get(paper.id())),
                    reasoning.between(nearest(paper.id(), rankings), paper)))
        .toList();
  }

  private static double rounded(double score) {
    return Math.round(score * 100) / 100.0;
  }

  private static Portrayed nearest(String paper, List<Ranking> rankings) {
    Ranking nearest = rankings.getFirst();
    for (Ranking ranking : rankings) {
      nearest = ranking.score(paper) > nearest.score(paper) ? ranking : nearest;
    }
    return nearest.anchor().paper();
  }

  private long size() {
    return (Long) reader.list("related/size", Map.of()).getFirst().get("papers");
  }
}
