package org.papergraph.eval;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeedOutcomeTest {
  private static final String PAPER =
      "{'title': 'Flow matching for robots', 'abstract': 'Flow matching (FM) trains a conditional"
          + " normalizing flow by the Wasserstein distance, on time series. A Schr\\\\\\\"odinger"
          + " bridge helps.', 'terms': ["
          + "{'type': 'Method', 'names': ['flow matching', 'FM']},"
          + "{'type': 'Method', 'names': ['normalizing flow'],"
          + " 'near': ['conditional normalizing flow']},"
          + "{'type': 'Metric', 'names': ['Wasserstein distance']},"
          + "{'type': 'Concept', 'names': ['Schrödinger bridge']},"
          + "{'type': 'Optional', 'names': ['time series'], 'near': ['series']}]}";

  private static SeedOutcome outcome(NamedTerm... terms) throws JsonProcessingException {
    return new SeedOutcome(SeedRow.of(Gold.row(PAPER)), List.of(terms));
  }

  private static NamedTerm term(String label, String name, String... aliases) {
    return new NamedTerm(name, label, List.of(aliases));
  }

  @Test
  void namesInAnySpellingHit() throws JsonProcessingException {
    SeedOutcome outcome =
        outcome(
            term("Method", "Flow-Matching", "FM"),
            term("Concept", "Wasserstein distances"),
            term("Concept", "Schrodinger bridges"));
    assertThat(outcome.score()).isEqualTo(new Score(3, 3, 4));
    assertThat(outcome.typed()).isEqualTo(3);
    assertThat(outcome.missed()).containsExactly("normalizing flow");
  }

  @Test
  void aTypeIsRightThatTellsAMethodFromTheRest() throws JsonProcessingException {
    SeedOutcome outcome =
        outcome(term("Task", "flow matching"), term("Method", "Wasserstein distance"));
    assertThat(outcome.score().hits()).isEqualTo(2);
    assertThat(outcome.typed()).isZero();
  }

  @Test
  void aSecondTermOfOneIsADuplicate() throws JsonProcessingException {
    SeedOutcome outcome = outcome(term("Method", "flow matching"), term("Method", "FM"));
    assertThat(outcome.score()).isEqualTo(new Score(1, 2, 4));
    assertThat(outcome.duplicates()).isEqualTo(1);
    assertThat(outcome.wrong()).containsExactly("duplicate: FM");
  }

  @Test
  void oneTermOfTwoIsMerged() throws JsonProcessingException {
    SeedOutcome outcome = outcome(term("Method", "flow matching", "normalizing flow"));
    assertThat(outcome.score()).isEqualTo(new Score(0, 1, 4));
    assertThat(outcome.merged()).isEqualTo(1);
  }

  @Test
  void aNearNameHitsWhereNothingElseDoes() throws JsonProcessingException {
    assertThat(outcome(term("Method", "conditional normalizing flow")).score())
        .isEqualTo(new Score(1, 1, 4));
    SeedOutcome both =
        outcome(term("Method", "conditional normalizing flow"), term("Method", "normalizing flow"));
    assertThat(both.score()).isEqualTo(new Score(1, 1, 4));
    assertThat(both.duplicates()).isZero();
  }

  @Test
  void whatIsOptionalCountsNeitherWay() throws JsonProcessingException {
    SeedOutcome outcome = outcome(term("Concept", "time series"), term("Concept", "robots"));
    assertThat(outcome.score()).isEqualTo(new Score(0, 1, 4));
    assertThat(outcome.wrong()).containsExactly("robots");
  }

  @Test
  void namesBesidesAreStraysIfThePaperHasThem() throws JsonProcessingException {
    SeedOutcome outcome = outcome(term("Method", "flow matching", "robot", "time series", "GAN"));
    assertThat(outcome.strays()).isEqualTo(1);
    assertThat(outcome.score()).isEqualTo(new Score(1, 2, 4));
  }

  @ParameterizedTest
  @CsvSource({
    "Schr\\\"odinger Bridges, schrodingerbridge",
    "{\\'E}tale, etale",
    "\\c{c}a, ca",
    "α-divergence, alphadivergence",
    "Łojasiewicz inequalities, lojasiewiczinequality",
    "classes, class",
    "loss, loss",
    "analysis, analysis",
    "CIFAR-10, cifar10",
    "the Strauß–Ørsted suffixes, thestraussorstedsuffix",
    "𝐑-module, rmodule",
  })
  void namesAreFolded(String name, String folded) {
    assertThat(FoldedName.of(name)).isEqualTo(folded);
  }
}
