package org.papergraph.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.papergraph.extract.Extracting;
import org.papergraph.extract.Extraction;
import org.papergraph.extract.Mention;
import org.papergraph.extract.MentionType;
import org.papergraph.text.Span;

class ResolverTest {

  private static ExtractedPaper paper(String id, String title, String text) {
    return new ExtractedPaper(id, Extracting.extract(title, text));
  }

  private static List<String> keys(List<ExtractedPaper> papers) {
    return Resolver.resolve(papers).stream().map(Entity::key).toList();
  }

  @Test
  void anAcronymMeansWhatItsOwnPaperSays() {
    List<ExtractedPaper> papers =
        List.of(
            paper("a", "A", "We use multivariate diffusion models (MDMs). MDMs are good."),
            paper("b", "B", "We use masked diffusion models (MDMs). MDMs are good."));
    assertThat(keys(papers))
        .containsExactly(
            "diffusion model", "masked diffusion model", "multivariate diffusion model");
  }

  @Test
  void anAcronymOfTwoSensesStaysApartWhereItsPaperSaysNothing() {
    List<ExtractedPaper> papers =
        List.of(
            paper("a", "A", "We use multivariate diffusion models (MDMs)."),
            paper("b", "B", "We use masked diffusion models (MDMs)."),
            paper("c", "C", "We use MDMs."));
    assertThat(keys(papers)).contains("mdm");
  }

  @Test
  void anAcronymOfOneSenseIsThatWhereItsPaperSaysNothingButSharesATerm() {
    List<ExtractedPaper> papers =
        List.of(
            paper("a", "A", "We use large language models (LLMs) for reinforcement learning."),
            paper("b", "B", "We use LLMs for reinforcement learning."));
    assertThat(keys(papers)).containsExactly("large language model", "reinforcement learning");
  }

  @Test
  void anAcronymThatTwoPapersDefineIsKnown() {
    List<ExtractedPaper> papers =
        List.of(
            paper("a", "A", "We use large language models (LLMs)."),
            paper("b", "B", "We use large language models (LLMs)."),
            paper("c", "C", "We use LLMs."));
    assertThat(Resolver.resolve(papers))
        .singleElement()
        .satisfies(e -> assertThat(e.mentions()).containsOnlyKeys("a", "b", "c"));
  }

  @Test
  void anAcronymOfAnotherFieldStaysApart() {
    List<ExtractedPaper> papers =
        List.of(
            paper("a", "A", "We use large language models (LLMs) for reinforcement learning."),
            paper("b", "B", "We weigh LLMs by the Koopman operator."));
    assertThat(keys(papers)).contains("large language model", "llm");
  }

  @Test
  void anAcronymThatMostlyIsAWordStaysApart() {
    List<ExtractedPaper> papers =
        List.of(
            paper("a", "A", "Contrastive decoding (CODE) helps reinforcement learning."),
            paper("b", "B", "Our code and the CODE benchmark are for reinforcement learning."));
    assertThat(
            Resolver.resolve(papers).stream()
                .filter(e -> e.key().equals("contrastive decoding"))
                .flatMap(e -> e.mentions().keySet().stream()))
        .containsExactly("a");
  }

  @Test
  void eachPaperHasOneVoteOnTheType() {
    List<ExtractedPaper> papers =
        List.of(
            typed("a", MentionType.DATASET, MentionType.DATASET, MentionType.DATASET),
            typed("b", MentionType.METHOD),
            typed("c", MentionType.METHOD));
    assertThat(Resolver.resolve(papers).getFirst().type()).isEqualTo(MentionType.METHOD);
  }

  @Test
  void aTieOfVotesGoesByTheOrderOfTypes() {
    List<ExtractedPaper> papers =
        List.of(typed("a", MentionType.CONCEPT), typed("b", MentionType.TASK));
    assertThat(Resolver.resolve(papers).getFirst().type()).isEqualTo(MentionType.TASK);
  }

  private static ExtractedPaper typed(String id, MentionType... types) {
    List<Mention> mentions =
        Arrays.stream(types)
            .map(type -> new Mention(0, new Span(0, 6), "Foobar", type, 0.5, false))
            .toList();
    return new ExtractedPaper(id, new Extraction(List.of("Foobar"), mentions, List.of()));
  }
}
