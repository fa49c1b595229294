package org.papergraph.query.related;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.PapergraphException;
import org.papergraph.encode.TextEncoder;
import org.papergraph.query.Reader;

/**
 * Finds the papers that are related to others, and why they are. Which are related is told by
 * nearness in meaning, of title and abstract and of the titles alone, and by shared words; shared
 * terms are the reasons, not the measure.
 */
public final class RelatedPapers {
  private static final String NO_INDEX = "no such vector schema index";

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

  /** What one seed makes of the candidates. */
  private record Ranking(Anchor anchor, Map<String, Double> scores) {
    /** What was not looked at is no better than the worst that was. */
    double score(String paper) {
      return scores.getOrDefault(
          paper, scores.values().stream().mapToDouble(score -> score).min().orElse(0));
    }
  }

  /**
   * The papers that are most related to all of {@code seeds} together, the most related first.
   *
   * @param top how many at most
   */
  public List<RelatedPaper> related(List<Seed> seeds, RelatedFilter filter, int top) {
    List<Ranking> rankings = rankings(seeds, filter);
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
    return scores(rankings(seeds, filter));
  }

  private List<Ranking> rankings(List<Seed> seeds, RelatedFilter filter) {
    List<Anchor> all = seeds.stream().map(anchors::of).toList();
    List<String> exclude =
        Stream.concat(filter.exclude().stream(), all.stream().map(anchor -> anchor.paper().id()))
            .distinct()
            .toList();
    return all.stream().map(anchor -> ranking(anchor, filter, exclude)).toList();
  }

  private Ranking ranking(Anchor anchor, RelatedFilter filter, List<String> exclude) {
    Map<String, Object> params = new HashMap<>();
    params.put("embedding", anchor.embedding());
    params.put("titleEmbedding", anchor.titleEmbedding());
    params.put("search", recipe.words(anchor.text()));
    // The seeds are the nearest to themselves.
    params.put("depth", recipe.depth(filter) + exclude.size());
    params.put("exclude", exclude);
    params.put("from", filter.from());
    params.put("to", filter.to());
    params.put("term", filter.term());
    return new Ranking(anchor, Fusion.scores(candidates(params)));
  }

  private List<Candidate> candidates(Map<String, Object> params) {
    try {
      return reader.list("related/candidates", params).stream().map(Candidate::of).toList();
    } catch (PapergraphException e) {
      throw e.getMessage().contains(NO_INDEX)
          ? new PapergraphException(
              "The graph has no index of embeddings yet: an older papergraph made it. Run"
                  + " 'papergraph build' again, on any file of the graph.",
              e)
          : e;
    }
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
    List<RelatedPaper> papers = new ArrayList<>();
    for (Map<String, Object> row :
        reader.list("related/papers", Map.of("ids", List.copyOf(best.keySet())))) {
      Portrayed paper = Portrayed.of(row);
      papers.add(
          new RelatedPaper(
              paper.id(),
              paper.citeKey(),
              paper.title(),
              paper.year(),
              rounded(best.get(paper.id())),
              reasoning.between(nearest(paper.id(), rankings), paper)));
    }
    List<String> order = List.copyOf(best.keySet());
    papers.sort(Comparator.comparingInt(paper -> order.indexOf(paper.id())));
    return papers;
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
