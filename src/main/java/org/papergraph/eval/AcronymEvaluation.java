package org.papergraph.eval;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.papergraph.extract.Acronym;
import org.papergraph.extract.Acronyms;

/**
 * Scores the short forms that texts define: right is a pair whose both forms are, to the letter.
 */
public final class AcronymEvaluation {
  private AcronymEvaluation() {}

  /**
   * Finds the acronyms of all rows and scores them.
   *
   * @throws GoldException where a row has no pairs, or contradicts itself
   */
  public static Evaluation of(List<GoldRow> rows) {
    List<AcronymRow> gold = rows.stream().map(AcronymRow::of).toList();
    Acronyms acronyms = new Acronyms();
    return evaluation(gold, gold.parallelStream().map(row -> acronyms.in(row.paper())).toList());
  }

  static Evaluation evaluation(List<AcronymRow> gold, List<List<Acronym>> found) {
    Score score = new Score(0, 0, 0);
    int leftOut = 0;
    List<Map<String, Object>> errors = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      Set<Acronym> marked = gold.get(i).pairs();
      Set<Acronym> own = new LinkedHashSet<>(found.get(i));
      Set<String> neither = gold.get(i).leftOut();
      leftOut += (int) own.stream().filter(pair -> neither.contains(pair.longForm())).count();
      own.removeIf(pair -> neither.contains(pair.longForm()));
      Set<Acronym> hits = new HashSet<>(marked);
      hits.retainAll(own);
      score = score.plus(new Score(hits.size(), own.size(), marked.size()));
      GoldRow row = gold.get(i).row();
      marked.stream()
          .filter(pair -> !hits.contains(pair))
          .forEach(p -> errors.add(error(row, "missed", p)));
      own.stream()
          .filter(pair -> !hits.contains(pair))
          .forEach(p -> errors.add(error(row, "wrong", p)));
    }
    return new Evaluation(facts(gold, score, leftOut), "errors", errors);
  }

  private static Map<String, Object> facts(List<AcronymRow> gold, Score score, int leftOut) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("set", GoldRow.set(gold.stream().map(AcronymRow::row).toList()));
    facts.put("texts", gold.size());
    facts.put("gold", score.gold());
    facts.put("predicted", score.predicted());
    facts.put("hits", score.hits());
    facts.put("leftOut", leftOut);
    score.tell(facts);
    return facts;
  }

  private static Map<String, Object> error(GoldRow row, String error, Acronym pair) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("file", String.valueOf(row.file().getFileName()));
    told.put("line", row.line());
    told.put("error", error);
    told.put("short", pair.shortForm());
    told.put("long", pair.longForm());
    return told;
  }
}
