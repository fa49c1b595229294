package org.papergraph.query.related;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.papergraph.query.Highlight;

/** Where terms stand in one sentence. */
final class Spans {
  private Spans() {}

  private record Span(int start, int end) {}

  /** The sentence with all its mentions of {@code terms}; of two that overlap the longer one. */
  static Evidence of(int sentence, String text, List<Mentioned> terms) {
    List<Span> longestFirst =
        terms.stream()
            .flatMap(
                term ->
                    IntStream.range(0, term.sentences().size())
                        .filter(i -> term.sentences().get(i) == sentence)
                        .mapToObj(i -> new Span(term.starts().get(i), term.ends().get(i))))
            .sorted(
                Comparator.comparingInt((Span span) -> span.start() - span.end())
                    .thenComparingInt(Span::start))
            .toList();
    List<Span> kept = new ArrayList<>();
    for (Span span : longestFirst) {
      if (kept.stream()
          .allMatch(other -> span.end() <= other.start() || other.end() <= span.start())) {
        kept.add(span);
      }
    }
    kept.sort(Comparator.comparingInt(Span::start));
    return new Evidence(
        sentence,
        new Highlight(
            text, kept.stream().map(Span::start).toList(), kept.stream().map(Span::end).toList()));
  }
}
