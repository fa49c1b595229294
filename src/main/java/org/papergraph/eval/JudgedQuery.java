package org.papergraph.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A paper, a facet of it, and how much others have to do with it.
 *
 * @param paper its id
 * @param facet what about it was looked at: background, method or result
 * @param pool all that were judged, in the order of their ids
 */
record JudgedQuery(String paper, String facet, List<Candidate> pool) {
  private static final int HIGHEST = 3;

  /**
   * @param grade 0, not related, to 3
   */
  record Candidate(String paper, int grade) {
    boolean isRelevant() {
      return RankingMeasures.isRelevant(grade);
    }
  }

  /**
   * @throws GoldException where the row lacks something, or judges a paper twice
   */
  static JudgedQuery of(GoldRow row) {
    List<Candidate> pool =
        row.objects("candidates").stream()
            .map(candidate -> candidate(row, candidate))
            .sorted(Comparator.comparing(Candidate::paper))
            .toList();
    Set<String> seen = new HashSet<>();
    for (Candidate candidate : pool) {
      if (!seen.add(candidate.paper())) {
        throw row.problem("it judges \"" + candidate.paper() + "\" twice", "leave one of them");
      }
    }
    return new JudgedQuery(row.string("query"), row.string("facet"), pool);
  }

  private static Candidate candidate(GoldRow row, JsonNode candidate) {
    JsonNode grade = candidate.path("grade");
    if (!grade.isInt() || grade.intValue() < 0 || grade.intValue() > HIGHEST) {
      throw row.problem("\"grade\" is none of 0, 1, 2 and 3", "see how the others are graded");
    }
    return new Candidate(row.string(candidate, "id"), grade.intValue());
  }

  /** The grades of the pool, what scores highest first; what has no score comes last. */
  List<Integer> ranked(Map<String, Double> scores) {
    return pool.stream()
        .sorted(
            Comparator.comparingDouble(
                candidate -> -scores.getOrDefault(candidate.paper(), Double.NEGATIVE_INFINITY)))
        .map(Candidate::grade)
        .toList();
  }
}
