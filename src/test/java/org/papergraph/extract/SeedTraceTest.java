package org.papergraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.papergraph.SeedCorpus;
import org.papergraph.corpus.Paper;
import org.papergraph.corpus.SourceRecord;
import org.papergraph.extract.PhraseTrace.Fate;

/** What is told of phrases of real papers is what extraction makes of them. */
class SeedTraceTest {
  private static final int EVERY = 6;

  @ParameterizedTest
  @EnumSource(TaggerKind.class)
  void fatesAreThoseOfExtraction(TaggerKind tagger) {
    Extractor extractor = Extractor.with(tagger);
    for (int i = 0; i < SeedCorpus.records().size(); i += EVERY) {
      SourceRecord record = SeedCorpus.records().get(i);
      check(extractor, record.paper());
    }
  }

  private static void check(Extractor extractor, Paper paper) {
    List<PhraseTrace> traces = extractor.trace(paper);
    List<Mention> mentions = extractor.extract(paper).mentions();
    assertThat(traced(traces)).as(paper.title()).isEqualTo(new HashSet<>(mentions));
    for (PhraseTrace trace : traces) {
      assertThat(trace.mention().isEmpty()).as("%s", trace).isEqualTo(trace.fate() == Fate.DROPPED);
      assertThat(trace.fate() == Fate.KEPT)
          .as("%s", trace)
          .isEqualTo(trace.mention().filter(m -> m.text().equals(trace.phrase())).isPresent());
      assertThat(trace.rule()).doesNotContain("NaN").isNotBlank();
    }
  }

  private static Set<Mention> traced(List<PhraseTrace> traces) {
    return traces.stream()
        .map(PhraseTrace::mention)
        .flatMap(Optional::stream)
        .collect(Collectors.toSet());
  }
}
