package org.papergraph.eval;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How well one ranking puts first what is related, each between 0 and 1; as Mysore et al.,
 * "CSFCube", NeurIPS Datasets 2021, define them. What nothing is relevant to counts 0.
 *
 * @param averagePrecision over the whole pool, grades 2 and 3 being relevant
 * @param ndcg20 normalised discounted cumulative gain at a fifth of the pool, the grade as gain
 * @param rPrecision precision at as many as are relevant
 * @param precision20 precision at 20
 */
record RankingMeasures(
    double averagePrecision, double ndcg20, double rPrecision, double precision20) {
  private static final int RELEVANT = 2;
  private static final double DEPTH = 0.2;
  private static final int FIRST = 20;

  /**
   * @param grades of all candidates, the first ranked first
   */
  static RankingMeasures of(List<Integer> grades) {
    int relevant = hits(grades);
    if (relevant == 0) {
      return new RankingMeasures(0, gain(grades), 0, 0);
    }
    return new RankingMeasures(
        averagePrecision(grades) / relevant,
        gain(grades),
        (double) hits(grades.subList(0, relevant)) / relevant,
        (double) hits(grades.subList(0, Math.min(FIRST, grades.size()))) / FIRST);
  }

  static boolean isRelevant(int grade) {
    return grade >= RELEVANT;
  }

  private static int hits(List<Integer> grades) {
    return (int) grades.stream().filter(RankingMeasures::isRelevant).count();
  }

  private static double averagePrecision(List<Integer> grades) {
    int hits = 0;
    double sum = 0;
    for (int i = 0; i < grades.size(); i++) {
      if (isRelevant(grades.get(i))) {
        hits++;
        sum += (double) hits / (i + 1);
      }
    }
    return sum;
  }

  private static double gain(List<Integer> grades) {
    int depth = (int) (DEPTH * grades.size());
    List<Integer> best = grades.stream().sorted(Comparator.reverseOrder()).toList();
    double ideal = discounted(best.subList(0, depth));
    return ideal > 0 ? discounted(grades.subList(0, depth)) / ideal : 0;
  }

  /** Järvelin and Kekäläinen, 2002, base 2: ranks 1 and 2 count in full. */
  private static double discounted(List<Integer> grades) {
    return IntStream.range(0, grades.size())
        .mapToDouble(i -> grades.get(i) / Math.max(1, Math.log(i + 1) / Math.log(2)))
        .sum();
  }
}
