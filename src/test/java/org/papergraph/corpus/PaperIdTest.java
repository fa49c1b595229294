package org.papergraph.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PaperIdTest {
  @Test
  void titlesAreFolded() {
    String id = id("Schr\\\"odinger Bridges: {A} Survey", new MetadataBuilder().year("2024"));

    assertThat(id).matches("title:[0-9a-f]{12}:2024");
    assertThat(id("SCHRÖDINGER bridges -- a \\emph{survey}.", new MetadataBuilder().year("2024")))
        .isEqualTo(id);
    assertThat(id("Schrodinger bridges a survey", new MetadataBuilder()))
        .isNotEqualTo(id)
        .isEqualTo(id.substring(0, "title:".length() + 12));
    assertThat(id("???", new MetadataBuilder())).isNotEqualTo(id("!!!", new MetadataBuilder()));
  }

  @Test
  void arxivIdentifiersAreFoundInTheirManyForms() {
    assertThat(Identifiers.arxiv("https://arxiv.org/abs/2303.16852v2")).hasValue("2303.16852");
    assertThat(Identifiers.arxiv("arXiv: 2303.16852 [cs.LG]")).hasValue("2303.16852");
    assertThat(Identifiers.arxiv("math.GT/0309136")).hasValue("math.GT/0309136");
    assertThat(Identifiers.arxivNamedIn("10.48550/arXiv.2303.16852")).hasValue("2303.16852");
    assertThat(Identifiers.arxiv("https://jamanetwork.com/350738/jama_210_11_011.pdf"))
        .isEqualTo(Optional.empty());
  }

  private static String id(String title, MetadataBuilder metadata) {
    return PaperId.ofTitle(new Paper(title, "", metadata.build()));
  }
}
