package org.papergraph.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.papergraph.extract.MentionType;
import org.papergraph.text.Span;

/**
 * Counts, over many texts, which spans agree exactly: with their types, without them, by type, and
 * what is taken for what.
 */
final class SpanScores {
  private static final String MISSED = "missed";

  private final int[][] confusion = new int[MentionType.values().length][];
  private final int[] missed = new int[MentionType.values().length];
  private final int[] spurious = new int[MentionType.values().length];
  private final Score[] byType = new Score[MentionType.values().length];
  private Score untyped = new Score(0, 0, 0);

  SpanScores() {
    for (int i = 0; i < byType.length; i++) {
      byType[i] = new Score(0, 0, 0);
      confusion[i] = new int[byType.length];
    }
  }

  void add(Set<TypedSpan> gold, Set<TypedSpan> predicted) {
    untyped = untyped.plus(score(spans(gold), spans(predicted)));
    for (MentionType type : MentionType.values()) {
      byType[type.ordinal()] =
          byType[type.ordinal()].plus(score(of(type, gold), of(type, predicted)));
    }
    gold.forEach(span -> confuse(span, predicted));
    Set<Span> marked = spans(gold);
    predicted.stream()
        .filter(span -> !marked.contains(span.span()))
        .forEach(span -> spurious[span.type().ordinal()]++);
  }

  private static <T> Score score(Set<T> gold, Set<T> predicted) {
    Set<T> hits = new HashSet<>(gold);
    hits.retainAll(predicted);
    return new Score(hits.size(), predicted.size(), gold.size());
  }

  private static Set<Span> spans(Set<TypedSpan> spans) {
    return spans.stream().map(TypedSpan::span).collect(Collectors.toSet());
  }

  private static Set<TypedSpan> of(MentionType type, Set<TypedSpan> spans) {
    return spans.stream().filter(span -> span.type() == type).collect(Collectors.toSet());
  }

  private void confuse(TypedSpan gold, Set<TypedSpan> predicted) {
    int row = gold.type().ordinal();
    if (predicted.contains(gold)) {
      confusion[row][row]++;
    } else {
      predicted.stream()
          .filter(span -> span.span().equals(gold.span()))
          .findFirst()
          .ifPresentOrElse(span -> confusion[row][span.type().ordinal()]++, () -> missed[row]++);
    }
  }

  /** Over all types. */
  Score typed() {
    Score sum = new Score(0, 0, 0);
    for (Score score : byType) {
      sum = sum.plus(score);
    }
    return sum;
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
    rows.add(without(SpanScores::isType, row("all", typed(), missed, Arrays.stream(missed).sum())));
    for (MentionType type : MentionType.values()) {
      int at = type.ordinal();
      rows.add(row(type.label(), byType[at], confusion[at], missed[at]));
    }
    rows.add(
        without(
            name -> !name.equals("type") && !isType(name),
            row("none", new Score(0, 0, 0), spurious, 0)));
    return rows;
  }

  private static Map<String, Object> without(Predicate<String> column, Map<String, Object> row) {
    row.replaceAll((name, value) -> column.test(name) ? null : value);
    return row;
  }

  private static Map<String, Object> row(String type, Score score, int[] as, int missed) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("type", type);
    row.put("gold", score.gold());
    row.put("predicted", score.predicted());
    row.put("hits", score.hits());
    score.tell(row);
    for (MentionType other : MentionType.values()) {
      row.put(other.label(), as[other.ordinal()]);
    }
    row.put(MISSED, missed);
    return row;
  }

  private static boolean isType(String name) {
    return SpanRow.named(name).isPresent();
  }
}
