package org.papergraph.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DecoderTest {
  private static final int METHOD = LabelSet.TYPES.indexOf("Method");
  private static final int TASK = LabelSet.TYPES.indexOf("Task");
  private static final int CONCEPT = LabelSet.TYPES.indexOf("Concept");

  @Test
  void findsAPlaceOnWhichOnlyTheTypeIsInDoubt() {
    double[][] marginals = new double[3][LabelSet.SIZE];
    marginals[0][LabelSet.OUTSIDE] = 1;
    // Each type alone is less likely than nothing; together they are not.
    put(marginals[1], 0.4, LabelSet.begin(METHOD), 0.35, LabelSet.begin(CONCEPT), 0.25);
    put(marginals[2], 0.4, LabelSet.inside(METHOD), 0.2, LabelSet.inside(CONCEPT), 0.4);
    assertThat(Decoder.spans(marginals)).containsExactly(new TypedSpan(1, 3, CONCEPT));
  }

  @Test
  void keepsNeighboursApart() {
    double[][] marginals = new double[3][LabelSet.SIZE];
    marginals[0][LabelSet.begin(TASK)] = 1;
    marginals[1][LabelSet.begin(TASK)] = 1;
    marginals[2][LabelSet.inside(TASK)] = 1;
    assertThat(Decoder.spans(marginals))
        .containsExactly(new TypedSpan(0, 1, TASK), new TypedSpan(1, 3, TASK));
  }

  @Test
  void neverBeginsInside() {
    double[][] marginals = new double[2][LabelSet.SIZE];
    marginals[0][LabelSet.inside(TASK)] = 1;
    marginals[1][LabelSet.inside(TASK)] = 1;
    assertThat(Decoder.spans(marginals)).allMatch(span -> span.from() == 0 && span.to() == 2);
    assertThat(Decoder.spans(new double[0][])).isEmpty();
  }

  private static void put(
      double[] row, double outside, int one, double ofOne, int other, double ofOther) {
    row[LabelSet.OUTSIDE] = outside;
    row[one] = ofOne;
    row[other] = ofOther;
  }
}
