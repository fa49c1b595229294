package org.papergraph.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.papergraph.extract.Mention;
import org.papergraph.extract.MentionType;
import org.papergraph.text.Span;

class NestedTermsTest {

  private static Optional<Entity> nested(String key, ExtractedPaper... papers) {
    return Resolver.resolve(List.of(papers)).stream().filter(e -> e.key().equals(key)).findFirst();
  }

  @Test
  void whatTwoPapersNestInDifferentTermsIsATerm() {
    Entity nested =
        nested(
                "language model",
                Terms.paper("a", "vision language models"),
                Terms.paper("b", "draft language model", "flow matching"))
            .orElseThrow();
    assertThat(nested.name()).isEqualTo("language model");
    assertThat(nested.type()).isEqualTo(MentionType.METHOD);
    assertThat(nested.mentions().get("a"))
        .containsExactly(
            new Mention(0, new Span(7, 22), "language models", MentionType.METHOD, 0.5, false));
    assertThat(nested.mentions()).containsOnlyKeys("a", "b");
  }

  @Test
  void onePaperAloneMakesNoTerm() {
    assertThat(
            nested(
                "language model",
                Terms.paper("a", "vision language model", "draft language model")))
        .isEmpty();
  }

  @Test
  void whatAlwaysHasTheSameNeighbourBelongsToIt() {
    assertThat(
            nested(
                "planck equation",
                Terms.paper("a", "Fokker Planck equation"),
                Terms.paper("b", "backward Fokker Planck equation")))
        .isEmpty();
  }

  @Test
  void whatIsNoMoreFrequentThanTheLongerTermsIsNone() {
    assertThat(
            nested(
                "language model",
                Terms.paper("a", "vision language model", "draft language model"),
                Terms.paper("b", "vision language model", "draft language model")))
        .isEmpty();
  }

  @Test
  void hyphensHoldWordsTogether() {
    assertThat(
            nested(
                "order method",
                Terms.paper("a", "first-order method"),
                Terms.paper("b", "second-order method")))
        .isEmpty();
  }

  @Test
  void whatAPaperUsesForOtherThingsIsNone() {
    assertThat(
            nested(
                "learning framework",
                Terms.paper("a", "metric learning framework"),
                Terms.paper("b", "transfer learning framework"),
                Terms.paper("c", MentionType.GENERIC, "learning frameworks")))
        .isEmpty();
  }

  @Test
  void oneWordAloneIsNone() {
    assertThat(
            nested(
                "data set", Terms.paper("a", "noisy dataset"), Terms.paper("b", "sparse dataset")))
        .isEmpty();
  }

  @Test
  void whatIsNotPrintedIsNone() {
    ExtractedPaper abbreviated =
        new ExtractedPaper(
            "a",
            new org.papergraph.extract.Extraction(
                List.of("VLM"),
                List.of(new Mention(0, new Span(0, 3), "VLM", MentionType.METHOD, 0.5, false)),
                List.of(new org.papergraph.extract.Acronym("VLM", "vision language model"))));
    assertThat(nested("language model", abbreviated, Terms.paper("b", "draft language model")))
        .isEmpty();
  }
}
