package org.papergraph.eval;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.papergraph.extract.MarkedSpan;

/** Scores mentions against texts that have them marked by their offsets, character by character. */
final class SpanEvaluation {
  private final List<SpanRow> rows;
  private final List<Set<MarkedSpan>> predicted;

  SpanEvaluation(List<SpanRow> rows, SpanPredictor predictor) {
    this(rows, rows.parallelStream().map(row -> predictor.predict(row.text())).toList());
  }

  SpanEvaluation(List<SpanRow> rows, List<Set<MarkedSpan>> predicted) {
    this.rows = rows;
    this.predicted = predicted;
  }

  Evaluation evaluation() {
    SpanScores scores = new SpanScores();
    for (int i = 0; i < rows.size(); i++) {
      scores.add(rows.get(i).spans(), predicted.get(i));
    }
    Score typed = scores.typed();
    Score untyped = scores.untyped();
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("set", GoldRow.set(rows.stream().map(SpanRow::row).toList()));
    facts.put("texts", rows.size());
    facts.put("gold", typed.gold());
    facts.put("predicted", typed.predicted());
    facts.put("hits", typed.hits());
    typed.tell(facts);
    facts.put("spanHits", untyped.hits());
    facts.put("spanPrecision", Score.rounded(untyped.precision()));
    facts.put("spanRecall", Score.rounded(untyped.recall()));
    facts.put("spanF1", Score.rounded(untyped.f1()));
    tokens(facts);
    return new Evaluation(facts, "types", scores.rows());
  }

  /** The figures by the tokens that others go by, where all files have these beside them. */
  private void tokens(Map<String, Object> facts) {
    SpanScores scores = new SpanScores();
    Map<Path, List<Integer>> files = new LinkedHashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      files.computeIfAbsent(rows.get(i).row().file(), file -> new ArrayList<>()).add(i);
    }
    for (Map.Entry<Path, List<Integer>> file : files.entrySet()) {
      List<SpanRow> own = file.getValue().stream().map(rows::get).toList();
      var tokens = ConllTokens.beside(file.getKey(), own);
      if (tokens.isEmpty()) {
        return;
      }
      List<Set<MarkedSpan>> spans = file.getValue().stream().map(predicted::get).toList();
      scores.add(tokens.get().gold(), tokens.get().inTokens(spans));
    }
    facts.put("conllF1", Score.rounded(scores.typed().f1()));
    facts.put("conllSpanF1", Score.rounded(scores.untyped().f1()));
  }

  /** The rows with what was predicted in the place of what is marked. */
  List<ObjectNode> predictions() {
    List<ObjectNode> predictions = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      predictions.add(rows.get(i).with(predicted.get(i)));
    }
    return predictions;
  }
}
