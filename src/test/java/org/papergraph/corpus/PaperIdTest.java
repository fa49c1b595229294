package org.papergraph.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.papergraph.corpus.input.MetadataBuilder;

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

  private static String id(String title, MetadataBuilder metadata) {
    return PaperId.ofTitle(new Paper(title, "", metadata.build()));
  }
}
