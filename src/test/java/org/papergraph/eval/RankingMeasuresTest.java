package org.papergraph.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RankingMeasuresTest {

  @Test
  void measuresByHand() {
    RankingMeasures measures =
        RankingMeasures.of(List.of(3, 0, 2, 1, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0));

    assertThat(measures.averagePrecision()).isCloseTo((1 + 2 / 3.0 + 3 / 7.0) / 3, within(1e-12));
    assertThat(measures.rPrecision()).isCloseTo(2 / 3.0, within(1e-12));
    assertThat(measures.precision20()).isCloseTo(3 / 20.0, within(1e-12));
    // A fifth of 15 is 3: 3 + 0 + 2 / log2(3), of 3 + 3 + 2 / log2(3) at best.
    double third = 2 * Math.log(2) / Math.log(3);
    assertThat(measures.ndcg20()).isCloseTo((3 + third) / (6 + third), within(1e-12));
  }

  @Test
  void whereNothingIsRelevantAllIsNought() {
    assertThat(RankingMeasures.of(List.of(0, 0, 0, 0, 0)))
        .isEqualTo(new RankingMeasures(0, 0, 0, 0));
    assertThat(RankingMeasures.of(List.of(1, 0, 0, 0, 0)).ndcg20()).isEqualTo(1);
  }

  private static GoldRow query() throws JsonProcessingException {
    return Gold.row(
        "{'query':'q','facet':'method','candidates':[{'id':'a','grade':3},{'id':'b','grade':0},"
            + "{'id':'c','grade':2},{'id':'d','grade':0},{'id':'e','grade':0}]}");
  }

  @Test
  void whatIsNotRankedComesLastAndTiesGoToTheSmallerId() throws JsonProcessingException {
    JudgedQuery query = JudgedQuery.of(query());

    assertThat(query.ranked(Map.of("c", 1.0))).containsExactly(2, 3, 0, 0, 0);
    assertThat(query.ranked(Map.of("b", 5.0, "c", 5.0, "x", 9.0))).containsExactly(0, 2, 3, 0, 0);
  }

  @Test
  void tellsFacetsAndTheGainOverAnother() throws JsonProcessingException {
    RelatedEvaluation good =
        RelatedEvaluation.of(List.of(query()), paper -> Map.of("a", 2.0, "c", 1.0, "x", 3.0));
    RelatedEvaluation bad = RelatedEvaluation.of(List.of(query()), paper -> Map.of("b", 1.0));

    Evaluation evaluation = good.against(bad);
    assertThat(evaluation.rows()).hasSize(2);
    assertThat(evaluation.rows().getFirst())
        .containsEntry("facet", "method")
        .containsEntry("map", 1.0)
        .containsEntry("ndcg20", 1.0)
        .containsEntry("recallAt20", 1.0);
    // a second and c third: (1/2 + 2/3) / 2 = 0.5833
    assertThat(evaluation.facts()).containsEntry("gainMap", "+0.4167 (95 % from 0.4167 to 0.4167)");
    assertThat(good.run())
        .extracting(RelatedEvaluation.Ranked::candidate)
        .containsExactly("x", "a", "c");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'query':'q','facet':'method'}",
        "{'query':'q','candidates':[]}",
        "{'query':'q','facet':'m','candidates':[{'id':'a','grade':4}]}",
        "{'query':'q','facet':'m','candidates':[{'id':'a','grade':'1'}]}",
        "{'query':'q','facet':'m','candidates':[{'id':'a','grade':1},{'id':'a','grade':1}]}"
      })
  void refusesWhatIsNoJudgedQuery(String json) {
    Assertions.assertThatThrownBy(() -> JudgedQuery.of(Gold.row(json)))
        .isInstanceOf(GoldException.class)
        .hasMessageStartingWith("gold.jsonl, line 1: ");
  }

  @Test
  void theIntervalHoldsTheMeanAndIsTheSameEachTime() {
    double[] differences = {0.1, -0.05, 0.2, 0, 0.1, 0.15, -0.1, 0.05};
    PairedBootstrap bootstrap = PairedBootstrap.of(differences);

    assertThat(bootstrap.mean()).isCloseTo(0.05625, within(1e-9));
    assertThat(bootstrap.low()).isBetween(-0.05, 0.02);
    assertThat(bootstrap.high()).isBetween(0.08, 0.16);
    assertThat(PairedBootstrap.of(differences)).isEqualTo(bootstrap);
  }
}
