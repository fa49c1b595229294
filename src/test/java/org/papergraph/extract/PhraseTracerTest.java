package org.papergraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.papergraph.corpus.Metadata;
import org.papergraph.corpus.Paper;
import org.papergraph.extract.PhraseTrace.Fate;

class PhraseTracerTest {
  private static final Paper PAPER =
      new Paper(
          "On learning",
          "Experimental results show that an efficient score matching method helps large language"
              + " models (LLMs). LLMs need a Koopman operator.",
          Metadata.NONE);

  private static PhraseTrace trace(String phrase) {
    List<PhraseTrace> traces =
        Extracting.trace(PAPER).stream().filter(t -> t.phrase().equals(phrase)).toList();
    assertThat(traces).isNotEmpty();
    return traces.getFirst();
  }

  private static Optional<String> mention(PhraseTrace trace) {
    return trace.mention().map(Mention::text);
  }

  @Test
  void tellsWhatWasKept() {
    PhraseTrace trace = trace("Koopman operator");
    assertThat(trace.fate()).isEqualTo(Fate.KEPT);
    assertThat(trace.sentence()).isEqualTo(2);
    assertThat(mention(trace)).contains("Koopman operator");
  }

  @Test
  void tellsWhatWasCutOff() {
    PhraseTrace trace = trace("efficient score matching method");
    assertThat(trace.fate()).isEqualTo(Fate.TRIMMED);
    assertThat(mention(trace)).contains("score matching");
  }

  @Test
  void tellsWhichRuleDroppedAPhrase() {
    PhraseTrace trace = trace("Experimental results");
    assertThat(trace.fate()).isEqualTo(Fate.DROPPED);
    assertThat(trace.rule()).isEqualTo("generic head");
    assertThat(trace.mention()).isEmpty();
  }

  @Test
  void everyMentionHasATrace() {
    List<PhraseTrace> traces = Extracting.trace(PAPER);
    assertThat(Extracting.extract(PAPER).mentions())
        .allSatisfy(m -> assertThat(traces).anyMatch(t -> t.mention().equals(Optional.of(m))));
  }
}
