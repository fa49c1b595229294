package org.papergraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Koopman operators | koopman operator",
        "score-based | score based",
        "multi-layer | multilayer",
        "Schrödinger bridge | schrodinger bridges",
        "Schr\\\"odinger bridge | Schrödinger bridge",
        "Erd\\H{o}s | Erdős",
        "LLMs | LLM",
        "policies | policy",
        "processes | process",
        "$k$-NN | k-NN",
        "\\textbf{L}azy | lazy",
      })
  void variantsAreAlike(String one, String other) {
    assertThat(Folding.alike(one, other)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"loss, los", "analysis, analysi", "flow, flaw", "GAN, gain"})
  void othersAreNot(String one, String other) {
    assertThat(Folding.alike(one, other)).isFalse();
  }
}
