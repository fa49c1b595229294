package org.papergraph.eval;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.extract.MarkedSpan;
import org.papergraph.extract.TaggerKind;

class SpanScoresTest {
  private static final String ROW =
      "{'id': 'r', 'text': '𝔽ast (CRF) taggers mark BLEU', 'entities': ["
          + "{'start': 0, 'end': 19, 'type': 'Method', 'text': '𝔽ast (CRF) taggers'},"
          + "{'start': 7, 'end': 10, 'type': 'OtherScientificTerm'},"
          + "{'start': 25, 'end': 29, 'type': 'Metric'}], 'relations': []}";

  private static final String FOUND =
      "{'text': '𝔽ast (CRF) taggers mark BLEU', 'entities': ["
          + "{'start': 0, 'end': 19, 'type': 'Method'},"
          + "{'start': 7, 'end': 10, 'type': 'Method'},"
          + "{'start': 12, 'end': 19, 'type': 'Concept'},"
          + "{'start': 26, 'end': 29, 'type': 'Metric'}]}";

  @TempDir Path temp;

  private static SpanRow row(String json) throws JsonProcessingException {
    return SpanRow.of(Gold.row(json));
  }

  @Test
  void spansAreRightThatAgreeExactly() throws JsonProcessingException {
    SpanScores scores = new SpanScores();
    scores.add(row(ROW).spans(), row(FOUND).spans());
    assertThat(scores.typed()).isEqualTo(new Score(1, 4, 3));
    assertThat(scores.untyped()).isEqualTo(new Score(2, 4, 3));
    Map<String, Object> concept = scores.rows().get(5);
    assertThat(concept)
        .containsEntry("type", "Concept")
        .containsEntry("Method", 1)
        .containsEntry("missed", 0);
    assertThat(scores.rows().get(4)).containsEntry("type", "Metric").containsEntry("missed", 1);
    assertThat(scores.rows().getLast())
        .containsEntry("type", "none")
        .containsEntry("Concept", 1)
        .containsEntry("Metric", 1)
        .containsEntry("Method", 0);
    assertThat(scores.rows().getFirst()).containsEntry("f1", 0.2857).containsEntry("missed", 1);
  }

  @Test
  void predictionsKeepTheFormOfWhatIsMarked() throws JsonProcessingException {
    SpanRow gold = row(ROW);
    assertThat(gold.with(gold.spans()).toString())
        .isEqualTo(
            ROW.replace("'", "\"")
                .replace("OtherScientificTerm\"", "Concept\",\"text\":\"CRF\"")
                .replace("Metric\"", "Metric\",\"text\":\"BLEU\"")
                .replace(", \"relations\": []", "")
                .replace(": ", ":")
                .replace(", ", ","));
  }

  @Test
  void tokensAreTakenFromTheFileBeside() throws IOException {
    Path jsonl = temp.resolve("dev.jsonl");
    Files.write(
        temp.resolve("dev.conll"),
        List.of(
            "𝔽ast\tB-Method",
            "-LRB-\tI-Method",
            "CRF\tI-Method",
            "-RRB-\tI-Method",
            "taggers\tI-Method",
            "mark\tO",
            "BLEU\tB-Metric",
            ""));
    SpanRow gold = row(ROW);
    ConllTokens tokens = ConllTokens.beside(jsonl, List.of(gold)).orElseThrow();
    SpanScores scores = new SpanScores();
    scores.add(tokens.gold(), tokens.inTokens(List.of(row(FOUND).spans())));
    assertThat(scores.typed()).isEqualTo(new Score(2, 4, 2));
    assertThat(ConllTokens.beside(jsonl, List.of(row("{'text': 'Others', 'entities': []}"))))
        .isEmpty();
    assertThat(ConllTokens.beside(temp.resolve("test.jsonl"), List.of(gold))).isEmpty();
  }

  @Test
  void mentionsStandWhereTheySay() {
    String text = "We train  a 𝔸 GNN (graph neural network) by stochastic gradient descent.";
    Set<MarkedSpan> spans = new SpanPredictor(TaggerKind.FAST).predict(text);
    assertThat(spans.stream().map(span -> span.span().of(text)))
        .contains("stochastic gradient descent");
  }
}
