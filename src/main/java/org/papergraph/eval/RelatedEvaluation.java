package org.papergraph.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.papergraph.eval.JudgedQuery.Candidate;

/**
 * Scores rankings of related papers against graded ones: query by query, then plain means over the
 * queries of each facet and over all.
 */
public final class RelatedEvaluation {
  private static final String ALL = "all";

  private final String set;
  private final List<JudgedQuery> queries;
  private final Map<String, List<Map.Entry<String, Double>>> rankings = new HashMap<>();
  private final List<Outcome> outcomes;

  private RelatedEvaluation(String set, List<JudgedQuery> queries, Ranker ranker) {
    this.set = set;
    this.queries = queries;
    for (JudgedQuery query : queries) {
      rankings.computeIfAbsent(query.paper(), paper -> best(ranker.scores(paper)));
    }
    this.outcomes = queries.stream().map(query -> outcome(query, ranking(query))).toList();
  }

  /** What came out for one query. */
  private record Outcome(
      String facet, RankingMeasures measures, double recall20, double recall100) {}

  /**
   * One line of a run file.
   *
   * @param candidate the paper that was ranked
   */
  public record Ranked(String query, String facet, String candidate, double score) {}

  /**
   * Sees to it that all rows are judged queries.
   *
   * @throws GoldException where one is not
   */
  public static void check(List<GoldRow> rows) {
    rows.forEach(JudgedQuery::of);
  }

  /**
   * Sees to it that all rows ask for papers that there are.
   *
   * @param papers their ids
   * @throws GoldException where one does not
   */
  public static void check(List<GoldRow> rows, Set<String> papers) {
    for (GoldRow row : rows) {
      String paper = row.string("query");
      if (!papers.contains(paper)) {
        throw row.problem("there is no paper \"" + paper + "\"", "name one by its id in --papers");
      }
    }
  }

  /**
   * Ranks for all queries.
   *
   * @throws GoldException where a row is no judged query
   */
  public static RelatedEvaluation of(List<GoldRow> rows, Ranker ranker) {
    List<JudgedQuery> queries = rows.stream().map(JudgedQuery::of).toList();
    return new RelatedEvaluation(GoldRow.set(rows), queries, ranker);
  }

  /** The figures, beside those of another ranking of the same queries. */
  public Evaluation against(RelatedEvaluation other) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("set", set);
    facts.put("queries", queries.size());
    facts.put("gainMap", difference(other, RankingMeasures::averagePrecision));
    facts.put("gainNdcg20", difference(other, RankingMeasures::ndcg20));
    return new Evaluation(facts, "facets", rows());
  }

  private String difference(RelatedEvaluation other, ToDoubleFunction<RankingMeasures> measure) {
    double[] differences = new double[outcomes.size()];
    for (int i = 0; i < differences.length; i++) {
      differences[i] =
          measure.applyAsDouble(outcomes.get(i).measures())
              - measure.applyAsDouble(other.outcomes.get(i).measures());
    }
    return PairedBootstrap.of(differences).toString();
  }

  private List<Map<String, Object>> rows() {
    Map<String, List<Outcome>> byFacet =
        outcomes.stream()
            .collect(Collectors.groupingBy(Outcome::facet, TreeMap::new, Collectors.toList()));
    List<Map<String, Object>> rows = new ArrayList<>();
    byFacet.forEach((facet, its) -> rows.add(row(facet, its)));
    rows.add(row(ALL, outcomes));
    return rows;
  }

  private static Map<String, Object> row(String facet, List<Outcome> outcomes) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("facet", facet);
    row.put("queries", outcomes.size());
    row.put("map", mean(outcomes, outcome -> outcome.measures().averagePrecision()));
    row.put("ndcg20", mean(outcomes, outcome -> outcome.measures().ndcg20()));
    row.put("rPrecision", mean(outcomes, outcome -> outcome.measures().rPrecision()));
    row.put("precisionAt20", mean(outcomes, outcome -> outcome.measures().precision20()));
    row.put("recallAt20", mean(outcomes, Outcome::recall20));
    row.put("recallAt100", mean(outcomes, Outcome::recall100));
    return row;
  }

  /** To four places: others print these figures in percent, with two. */
  private static double mean(List<Outcome> outcomes, ToDoubleFunction<Outcome> figure) {
    double mean = outcomes.stream().mapToDouble(figure).average().orElse(0);
    return Math.round(mean * 10_000) / 10_000.0;
  }

  private List<Map.Entry<String, Double>> ranking(JudgedQuery query) {
    return rankings.get(query.paper());
  }

  private static Outcome outcome(JudgedQuery query, List<Map.Entry<String, Double>> ranked) {
    Map<String, Double> scores =
        ranked.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    return new Outcome(
        query.facet(),
        RankingMeasures.of(query.ranked(scores)),
        recall(query, ranked, 20),
        recall(query, ranked, 100));
  }

  /** How many of the relevant are among the first of all papers, judged or not. */
  private static double recall(
      JudgedQuery query, List<Map.Entry<String, Double>> ranked, int first) {
    Set<String> found =
        ranked.stream().limit(first).map(Map.Entry::getKey).collect(Collectors.toSet());
    List<Candidate> relevant = query.pool().stream().filter(Candidate::isRelevant).toList();
    long hits = relevant.stream().filter(candidate -> found.contains(candidate.paper())).count();
    return relevant.isEmpty() ? 0 : (double) hits / relevant.size();
  }

  /** Ties go to the smaller id. */
  private static List<Map.Entry<String, Double>> best(Map<String, Double> ranked) {
    return ranked.entrySet().stream()
        .sorted(
            Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .toList();
  }

  /** All that was ranked, query by query, the best first. */
  public List<Ranked> run() {
    return queries.stream()
        .flatMap(
            query ->
                ranking(query).stream()
                    .map(
                        it -> new Ranked(query.paper(), query.facet(), it.getKey(), it.getValue())))
        .toList();
  }
}
