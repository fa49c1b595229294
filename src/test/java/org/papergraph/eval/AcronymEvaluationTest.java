package org.papergraph.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.papergraph.extract.Acronym;

class AcronymEvaluationTest {
  private static final String SENTENCE =
      "{'text': 'A flow  net ( FN ) and PT [ path tree ] , by hidden walk model ( HW )',"
          + " 'entities': [{'start': 2, 'end': 11, 'type': 'long'},"
          + "{'start': 14, 'end': 16, 'type': 'short'},"
          + "{'start': 23, 'end': 25, 'type': 'short'},"
          + "{'start': 28, 'end': 37, 'type': 'long'},"
          + "{'start': 45, 'end': 56, 'type': 'long'},"
          + "{'start': 65, 'end': 67, 'type': 'short'}]}";

  @Test
  void pairsStandSideBySideInEitherOrder() throws JsonProcessingException {
    AcronymRow row = AcronymRow.of(Gold.row(SENTENCE));
    assertThat(row.pairs())
        .containsExactlyInAnyOrder(new Acronym("FN", "flow net"), new Acronym("PT", "path tree"));
    assertThat(row.leftOut()).containsExactly("hidden walk");
  }

  @Test
  void whatIsLeftOutCountsNeitherWay() throws JsonProcessingException {
    AcronymRow row = AcronymRow.of(Gold.row(SENTENCE));
    Evaluation evaluation =
        AcronymEvaluation.evaluation(
            List.of(row),
            List.of(
                List.of(
                    new Acronym("FN", "flow net"),
                    new Acronym("PT", "tree"),
                    new Acronym("HW", "hidden walk"))));
    assertThat(evaluation.facts())
        .containsEntry("gold", 2)
        .containsEntry("predicted", 2)
        .containsEntry("leftOut", 1)
        .containsEntry("precision", 0.5)
        .containsEntry("recall", 0.5);
    assertThat(evaluation.rows())
        .extracting(error -> error.get("error") + " " + error.get("long"))
        .containsExactly("missed path tree", "wrong tree");
  }

  @Test
  void papersTellTheirAbbreviations() throws JsonProcessingException {
    GoldRow row =
        Gold.row(
            "{'title': 'On the flow net (FN)', 'abstract': 'The path tree (PT) is it.',"
                + " 'abbreviations': [{'short': 'FN', 'long': 'flow net'},"
                + " {'short': 'PT', 'long': 'path  tree'}]}");
    assertThat(AcronymEvaluation.of(List.of(row)).facts()).containsEntry("f1", 1.0);
  }

  @Test
  void otherLabelsAreRefused() {
    assertThatThrownBy(
            () ->
                AcronymRow.of(
                    Gold.row("{'text': 'ab', 'entities': [{'start': 0, 'end': 2, 'type': 'x'}]}")))
        .isInstanceOf(GoldException.class)
        .hasMessage("gold.jsonl, line 1: the label \"x\" is unknown; use one of long, short.");
    assertThatThrownBy(() -> AcronymRow.of(Gold.row("{'title': 'ab'}")))
        .isInstanceOf(GoldException.class)
        .hasMessageContaining("neither \"entities\" nor \"abbreviations\"");
  }
}
