package org.papergraph.sequence;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the spans that marginals speak for: first where they are, whatever their types (Viterbi
 * over begin, inside and outside), then each one's type by the sum over its words. On SciERC's dev
 * part that helps the fast tagger (spans 0.718 for 0.695); with the accurate one, one search over
 * all labels did as well or better.
 */
public final class Decoder {
  private static final double LEAST = 1e-30;
  private static final int OUTSIDE = 0;
  private static final int BEGIN = 1;
  private static final int INSIDE = 2;

  private static final double NEVER = Double.NEGATIVE_INFINITY;
  private static final ChainCrf ORDER =
      new ChainCrf(
          new double[] {0, 0, NEVER},
          new double[][] {{0, 0, NEVER}, {0, 0, 0}, {0, 0, 0}},
          new double[3]);

  private Decoder() {}

  /** The spans of one sentence, from left to right; none overlap. */
  public static List<TypedSpan> spans(double[][] marginals) {
    int[] places = ORDER.best(logs(marginals));
    List<TypedSpan> spans = new ArrayList<>();
    for (int from = 0; from < places.length; from++) {
      if (places[from] == BEGIN) {
        int to = from + 1;
        while (to < places.length && places[to] == INSIDE) {
          to++;
        }
        spans.add(new TypedSpan(from, to, type(marginals, from, to)));
      }
    }
    return spans;
  }

  private static double[][] logs(double[][] marginals) {
    double[][] logs = new double[marginals.length][3];
    for (int word = 0; word < logs.length; word++) {
      double[] sums = new double[3];
      for (int type = 0; type < LabelSet.TYPES.size(); type++) {
        sums[BEGIN] += marginals[word][LabelSet.begin(type)];
        sums[INSIDE] += marginals[word][LabelSet.inside(type)];
      }
      sums[OUTSIDE] = marginals[word][LabelSet.OUTSIDE];
      for (int place = 0; place < 3; place++) {
        logs[word][place] = Math.log(Math.max(LEAST, sums[place]));
      }
    }
    return logs;
  }

  /** Of equal ones the first. */
  private static int type(double[][] marginals, int from, int to) {
    double[] masses = TypeMasses.of(marginals, from, to);
    int best = 0;
    for (int type = 1; type < masses.length; type++) {
      if (masses[type] > masses[best]) {
        best = type;
      }
    }
    return best;
  }
}
