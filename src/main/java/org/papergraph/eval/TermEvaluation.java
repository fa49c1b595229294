package org.papergraph.eval;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.papergraph.extract.TaggerKind;

/**
 * Scores what papergraph finds against labelled rows of two kinds, which are told by what they
 * hold: a text with {@code entities} at offsets, or a paper with {@code terms} by their names.
 *
 * @param evaluations one for each kind of rows that there is
 * @param predictions what was found, a row for each labelled one
 */
public record TermEvaluation(List<Evaluation> evaluations, List<ObjectNode> predictions) {

  /**
   * Finds the terms of all rows and scores them.
   *
   * @throws GoldException where a row is of neither kind, or contradicts itself
   */
  public static TermEvaluation of(List<GoldRow> rows, TaggerKind tagger) {
    List<SpanRow> spans = new ArrayList<>();
    List<SeedRow> seeds = new ArrayList<>();
    for (GoldRow row : rows) {
      if (row.lists("terms")) {
        seeds.add(SeedRow.of(row));
      } else if (row.lists("entities")) {
        spans.add(SpanRow.of(row));
      } else {
        throw row.problem(
            "it has neither \"entities\" nor \"terms\"",
            "see which rows 'papergraph eval terms --help' describes");
      }
    }
    return evaluate(spans, seeds, tagger);
  }

  private static TermEvaluation evaluate(
      List<SpanRow> spans, List<SeedRow> seeds, TaggerKind tagger) {
    TermEvaluation both = new TermEvaluation(new ArrayList<>(), new ArrayList<>());
    if (!spans.isEmpty()) {
      SpanEvaluation evaluation = new SpanEvaluation(spans, new SpanPredictor(tagger));
      both.evaluations.add(evaluation.evaluation());
      both.predictions.addAll(evaluation.predictions());
    }
    if (!seeds.isEmpty()) {
      SeedEvaluation evaluation = new SeedEvaluation(seeds, Company.terms(seeds, tagger));
      both.evaluations.add(evaluation.evaluation());
      both.predictions.addAll(evaluation.predictions());
    }
    return both;
  }
}
