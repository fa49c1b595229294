package org.papergraph.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.corpus.Metadata;
import org.papergraph.corpus.Paper;
import org.papergraph.extract.Extraction;
import org.papergraph.extract.Extractor;
import org.papergraph.extract.Mention;
import org.papergraph.extract.TaggerKind;
import org.papergraph.graph.RecordPayload;
import org.papergraph.graph.RecordRow;
import org.papergraph.graph.ResolvedPaper;
import org.papergraph.graph.Salience;
import org.papergraph.resolve.Curation;
import org.papergraph.resolve.Entity;

/**
 * Scores a paper's terms that matter most against keyphrases, whether or not these stand in the
 * paper: F1 of the first 5 and the first 10, stem by stem, averaged over papers. Each paper stands
 * alone, as its terms' salience is told from it alone.
 */
public final class KeyphraseEvaluation {
  private static final List<Integer> CUTOFFS = List.of(5, 10);
  private static final String PHRASES = "keyphrases";

  private final Function<Paper, Extraction> extractor;

  private KeyphraseEvaluation(Function<Paper, Extraction> extractor) {
    this.extractor = extractor;
  }

  /**
   * A paper's keyphrases as marked and as found.
   *
   * @param found distinct stems, what matters most first
   */
  record Outcome(Set<String> gold, List<String> found) {

    /** Where there are fewer than {@code most}, these count as they are. */
    Score score(int most) {
      return Score.of(gold, found.stream().limit(most).collect(Collectors.toSet()));
    }
  }

  /**
   * Finds the terms of all rows and scores them.
   *
   * @throws GoldException where a row has no title, abstract or keyphrases
   */
  public static Evaluation of(List<GoldRow> rows, TaggerKind tagger) {
    rows.forEach(KeyphraseEvaluation::check);
    return of(rows, Extractor.with(tagger)::extract);
  }

  static Evaluation of(List<GoldRow> rows, Function<Paper, Extraction> extractor) {
    KeyphraseEvaluation evaluation = new KeyphraseEvaluation(extractor);
    List<Outcome> outcomes = rows.parallelStream().map(evaluation::outcome).toList();
    return evaluation(GoldRow.set(rows), outcomes);
  }

  /** Before a model is loaded, which takes longer. */
  private static void check(GoldRow row) {
    phrases(row);
    paper(row);
  }

  private Outcome outcome(GoldRow row) {
    return new Outcome(phrases(row), found(paper(row)));
  }

  private static Set<String> phrases(GoldRow row) {
    if (!row.lists(PHRASES)) {
      throw row.problem("it has no \"" + PHRASES + "\"", "each row needs a list of strings there");
    }
    return row.strings(row.json(), PHRASES).stream().map(Stems::of).collect(Collectors.toSet());
  }

  private static Paper paper(GoldRow row) {
    return new Paper(row.string("title"), row.string("abstract"), Metadata.NONE);
  }

  private List<String> found(Paper paper) {
    String payload = new RecordPayload(paper, extractor.apply(paper)).toJson();
    RecordRow record = new RecordRow("", "", 1, "", "", payload);
    ResolvedPaper resolved = ResolvedPaper.resolve(Stream.of(record), Curation.NONE).getFirst();
    Map<String, Double> salience = Salience.of(resolved);
    return resolved.entities().stream()
        .sorted(
            Comparator.<Entity>comparingDouble(entity -> -salience.getOrDefault(entity.key(), 0.0))
                .thenComparing(entity -> first(resolved, entity), Mention.TEXT_ORDER))
        .map(entity -> Stems.of(entity.name()))
        .distinct()
        .toList();
  }

  private static Mention first(ResolvedPaper paper, Entity entity) {
    return entity.mentions().get(paper.id()).getFirst();
  }

  static Evaluation evaluation(String set, List<Outcome> outcomes) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("set", set);
    facts.put("papers", outcomes.size());
    facts.put("phrases", outcomes.stream().mapToInt(outcome -> outcome.gold().size()).sum());
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int most : CUTOFFS) {
      Map<String, Object> row = new LinkedHashMap<>();
      List<Score> scores = outcomes.stream().map(outcome -> outcome.score(most)).toList();
      row.put("first", most);
      row.put("precision", mean(scores.stream().map(Score::precision).toList()));
      row.put("recall", mean(scores.stream().map(Score::recall).toList()));
      row.put("f1", mean(scores.stream().map(Score::f1).toList()));
      rows.add(row);
      facts.put("f1At" + most, row.get("f1"));
    }
    return new Evaluation(facts, "cutoffs", rows);
  }

  private static double mean(List<Double> values) {
    return Score.rounded(values.stream().mapToDouble(value -> value).average().orElse(0));
  }
}
