package org.papergraph.eval;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Scores the terms of a corpus, merged as they are, against papers whose terms are marked. */
final class SeedEvaluation {
  private final List<SeedRow> rows;
  private final Map<String, List<NamedTerm>> predicted;
  private final List<SeedOutcome> outcomes = new ArrayList<>();

  /**
   * Scores {@code predicted} against {@code rows}.
   *
   * @param predicted terms by the folded title of their paper
   */
  SeedEvaluation(List<SeedRow> rows, Map<String, List<NamedTerm>> predicted) {
    this.rows = rows;
    this.predicted = predicted;
    rows.forEach(row -> outcomes.add(new SeedOutcome(row, terms(row))));
  }

  private List<NamedTerm> terms(SeedRow row) {
    return predicted.getOrDefault(row.foldedTitle(), List.of());
  }

  Evaluation evaluation() {
    Score score = outcomes.stream().map(SeedOutcome::score).reduce(new Score(0, 0, 0), Score::plus);
    double right =
        (double) outcomes.stream().mapToInt(SeedOutcome::typed).sum() / Math.max(1, score.hits());
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("set", GoldRow.set(rows.stream().map(SeedRow::row).toList()));
    facts.put("papers", rows.size());
    facts.put(
        "absent", (int) rows.stream().filter(r -> !predicted.containsKey(r.foldedTitle())).count());
    facts.put("terms", score.gold());
    facts.put("hit", score.hits());
    facts.put("wrong", score.predicted() - score.hits());
    facts.put("duplicate", outcomes.stream().mapToInt(SeedOutcome::duplicates).sum());
    facts.put("merged", outcomes.stream().mapToInt(SeedOutcome::merged).sum());
    facts.put("stray", outcomes.stream().mapToInt(SeedOutcome::strays).sum());
    score.tell(facts);
    facts.put("typeRight", Score.rounded(right));
    facts.put("typedF1", Score.rounded(score.f1() * right));
    return new Evaluation(facts, "errors", errors());
  }

  private List<Map<String, Object>> errors() {
    List<Map<String, Object>> errors = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("line", rows.get(i).row().json().path("line").asInt(rows.get(i).row().line()));
      row.put("title", rows.get(i).title());
      row.put("hit", outcomes.get(i).score().hits());
      row.put("missed", outcomes.get(i).missed());
      row.put("wrong", outcomes.get(i).wrong());
      errors.add(row);
    }
    return errors;
  }

  /** What {@code score_terms.py} reads: the papers with their terms. */
  List<ObjectNode> predictions() {
    return rows.stream().map(this::prediction).toList();
  }

  private ObjectNode prediction(SeedRow row) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("title", row.title());
    ArrayNode entities = json.putArray("entities");
    for (NamedTerm term : terms(row)) {
      ObjectNode entity = entities.addObject();
      entity.put("name", term.name());
      entity.put("label", term.label());
      ArrayNode aliases = entity.putArray("aliases");
      term.aliases().forEach(aliases::add);
    }
    return json;
  }
}
