package org.papergraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.papergraph.corpus.Metadata;
import org.papergraph.corpus.Paper;
import org.papergraph.extract.Extraction;
import org.papergraph.extract.Mention;
import org.papergraph.extract.MentionType;
import org.papergraph.resolve.ExtractedPaper;
import org.papergraph.resolve.Resolver;
import org.papergraph.text.Span;

class SalienceTest {
  private static final List<String> SENTENCES =
      List.of("Flow matching", "Flow matching moves. ", "A random forest, a neural network.");

  private static Mention mention(int sentence, int start, String text) {
    Span span = new Span(start, start + text.length());
    return new Mention(sentence, span, text, MentionType.METHOD, 1, false);
  }

  private static ResolvedPaper paper() {
    Extraction extraction =
        new Extraction(
            SENTENCES,
            List.of(
                mention(0, 0, "Flow matching"),
                mention(1, 0, "Flow matching"),
                mention(2, 2, "random forest"),
                mention(2, 19, "neural network")),
            List.of());
    return new ResolvedPaper(
        "p",
        List.of("r"),
        new Paper(SENTENCES.getFirst(), SENTENCES.get(1) + SENTENCES.get(2), Metadata.NONE),
        extraction,
        Resolver.resolve(List.of(new ExtractedPaper("p", extraction))));
  }

  @Test
  void titlesFrequentAndEarlyTermsMatterMost() {
    double once = Math.log(2) / Math.log(3);
    assertThat(Salience.of(paper()))
        .containsExactlyInAnyOrderEntriesOf(
            new TreeMap<>(
                Map.of(
                    "flow matching", 1.0,
                    "random forest", round(0.3 * once + 0.3 * (1 - 36 / 68.0)),
                    "neural network", round(0.3 * once + 0.3 * (1 - 53 / 68.0)))));
  }

  private static double round(double value) {
    return Math.round(value * 1000) / 1000.0;
  }
}
