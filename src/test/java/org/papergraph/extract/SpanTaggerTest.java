package org.papergraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.papergraph.text.Span;

class SpanTaggerTest {
  private static final SpanTagger TAGGER = SpanTagger.of(TaggerKind.FAST);

  @Test
  void marksSpansWithOffsetsOfTheTextAsItStands() {
    String text =
        "We propose a \\textbf{recurrent neural network} for machine translation. 𝔸 The algorithm is"
            + " evaluated on the Penn Treebank corpus.";
    List<MarkedSpan> spans = TAGGER.spans(text);
    assertThat(spans.stream().map(marked -> marked.span().of(text)))
        .contains("recurrent neural network", "machine translation", "algorithm")
        .anyMatch(found -> found.startsWith("Penn Treebank"));
    assertThat(spans)
        .contains(
            new MarkedSpan(place(text, "machine translation"), MentionType.TASK),
            new MarkedSpan(place(text, "algorithm"), MentionType.GENERIC));
    assertThat(spans).isSortedAccordingTo((a, b) -> a.span().start() - b.span().start());
  }

  private static Span place(String text, String words) {
    return new Span(text.indexOf(words), text.indexOf(words) + words.length());
  }

  @Test
  void marksNothingInNothing() {
    assertThat(TAGGER.spans("")).isEmpty();
  }
}
