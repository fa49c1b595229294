package org.papergraph.corpus.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class IdentifiersTest {
  @Test
  void arxivIdentifiersAreFoundInTheirManyForms() {
    assertThat(Identifiers.arxiv("https://arxiv.org/abs/2303.16852v2")).hasValue("2303.16852");
    assertThat(Identifiers.arxiv("arXiv: 2303.16852 [cs.LG]")).hasValue("2303.16852");
    assertThat(Identifiers.arxiv("math.GT/0309136")).hasValue("math.GT/0309136");
    assertThat(Identifiers.arxivNamedIn("10.48550/arXiv.2303.16852")).hasValue("2303.16852");
    assertThat(Identifiers.arxiv("https://jamanetwork.com/350738/jama_210_11_011.pdf"))
        .isEqualTo(Optional.empty());
  }
}
