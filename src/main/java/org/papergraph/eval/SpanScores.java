package org.papergraph.eval;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.papergraph.extract.MarkedSpan;
import org.papergraph.extract.MentionType;
import org.papergraph.text.Span;

/**
 * Counts, over many texts, which spans agree exactly: with their types, without them, by type, and
 * what is taken for what.
 */
final class SpanScores {
  private static final String TYPE = "type";

  /** What is marked as one type: how it fares, and how many of it are predicted as what. */
  private static final class Outcome {
    private final Map<MentionType, Integer> as = new EnumMap<>(MentionType.class);
    private Score score = Score.NONE;
    private int missed;
  }

  private final Map<MentionType, Outcome> byType = new EnumMap<>(MentionType.class);
  private final Outcome unmarked = new Outcome();
  private Score untyped = Score.NONE;

  SpanScores() {
    for (MentionType type : MentionType.values()) {
      byType.put(type, new Outcome());
    }
  }

  void add(Set<MarkedSpan> gold, Set<MarkedSpan> predicted) {
    Set<Span> marked = spans(gold);
    untyped = untyped.plus(Score.of(marked, spans(predicted)));
    byType.forEach(
        (type, outcome) ->
            outcome.score = outcome.score.plus(Score.of(of(type, gold), of(type, predicted))));
    gold.forEach(span -> confuse(span, predicted));
    predicted.stream()
        .filter(span -> !marked.contains(span.span()))
        .forEach(span -> unmarked.as.merge(span.type(), 1, Integer::sum));
  }

  private static Set<Span> spans(Set<MarkedSpan> spans) {
    return spans.stream().map(MarkedSpan::span).collect(Collectors.toSet());
  }

  private static Set<MarkedSpan> of(MentionType type, Set<MarkedSpan> spans) {
    return spans.stream().filter(span -> span.type() == type).collect(Collectors.toSet());
  }

  private void confuse(MarkedSpan gold, Set<MarkedSpan> predicted) {
    Outcome outcome = byType.get(gold.type());
    Optional<MentionType> as =
        predicted.contains(gold)
            ? Optional.of(gold.type())
            : predicted.stream()
                .filter(span -> span.span().equals(gold.span()))
                .map(MarkedSpan::type)
                .findFirst();
    as.ifPresentOrElse(type -> outcome.as.merge(type, 1, Integer::sum), () -> outcome.missed++);
  }

  /** Over all types. */
  Score typed() {
    return byType.values().stream().map(outcome -> outcome.score).reduce(Score.NONE, Score::plus);
  }

  /** As if there were one type. */
  Score untyped() {
    return untyped;
  }

  /**
   * A row for all, one for each type, and one for what is marked as nothing: figures, and how many
   * of the spans that are marked so are predicted as what.
   */
  List<Map<String, Object>> rows() {
    List<Map<String, Object>> rows = new ArrayList<>();
    Outcome all = new Outcome();
    all.score = typed();
    byType.values().forEach(outcome -> all.missed += outcome.missed);
    rows.add(without(SpanScores::isType, row("all", all)));
    byType.forEach((type, outcome) -> rows.add(row(type.label(), outcome)));
    rows.add(without(name -> !name.equals(TYPE) && !isType(name), row("none", unmarked)));
    return rows;
  }

  private static Map<String, Object> without(Predicate<String> column, Map<String, Object> row) {
    row.replaceAll((name, value) -> column.test(name) ? null : value);
    return row;
  }

  private static Map<String, Object> row(String type, Outcome outcome) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put(TYPE, type);
    row.put("gold", outcome.score.gold());
    row.put("predicted", outcome.score.predicted());
    row.put("hits", outcome.score.hits());
    outcome.score.tell(row);
    for (MentionType other : MentionType.values()) {
      row.put(other.label(), outcome.as.getOrDefault(other, 0));
    }
    row.put("missed", outcome.missed);
    return row;
  }

  private static boolean isType(String name) {
    return SpanRow.named(name).isPresent();
  }
}
