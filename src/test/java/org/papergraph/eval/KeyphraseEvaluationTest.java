package org.papergraph.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.papergraph.eval.KeyphraseEvaluation.Outcome;
import org.papergraph.extract.Extracting;

class KeyphraseEvaluationTest {

  @Test
  void figuresAreMeansOverPapers() {
    Evaluation evaluation =
        KeyphraseEvaluation.evaluation(
            "set",
            List.of(
                new Outcome(Set.of("a", "b", "c"), List.of("a", "x", "b")),
                new Outcome(Set.of("d"), List.of("1", "2", "3", "4", "5", "d")),
                new Outcome(Set.of("e"), List.of())));
    assertThat(evaluation.facts())
        .containsEntry("f1At5", Score.rounded((2 / 3.0 + 0 + 0) / 3))
        .containsEntry("f1At10", Score.rounded((2 / 3.0 + 2 / 7.0 + 0) / 3));
    assertThat(evaluation.rows().getFirst())
        .containsAllEntriesOf(Map.of("first", 5, "precision", 0.2222, "recall", 0.2222));
  }

  @Test
  void phrasesAreComparedByTheirStems() throws JsonProcessingException {
    assertThat(Stems.of(" Optimised  Neural-Network Relations "))
        .isEqualTo("optimis neural-network relat");
    GoldRow row =
        Gold.row(
            "{'title': 'Random forests', 'abstract': 'A random forest is grown.',"
                + " 'keyphrases': ['Random Forest', 'random forests']}");
    assertThat(KeyphraseEvaluation.of(List.of(row), Extracting::extract).facts())
        .containsEntry("phrases", 1)
        .containsEntry("f1At5", 1.0);
  }

  @Test
  void rowsWithoutKeyphrasesAreRefused() {
    assertThatThrownBy(
            () ->
                KeyphraseEvaluation.of(
                    List.of(Gold.row("{'title': 'a', 'abstract': 'b'}")), Extracting::extract))
        .isInstanceOf(GoldException.class)
        .hasMessageContaining("gold.jsonl, line 1: it has no \"keyphrases\"; ");
  }
}
