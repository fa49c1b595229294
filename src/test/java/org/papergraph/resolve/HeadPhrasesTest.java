package org.papergraph.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.papergraph.extract.MentionType;

class HeadPhrasesTest {

  private static HeadPhrases of(String... names) {
    return new HeadPhrases(
        Arrays.stream(names).map(name -> Terms.entity(name, MentionType.METHOD)).toList());
  }

  @Test
  void theLongestComesFirst() {
    assertThat(of("score based diffusion model").of("generative diffusion model"))
        .containsExactly("diffusion model", "model");
  }

  @Test
  void aPhraseDoesNotBeginAfterAHyphen() {
    HeadPhrases heads = of("state-space model", "score-based diffusion", "graph based method");
    assertThat(heads.of("deep state space model")).containsExactly("state space model", "model");
    assertThat(heads.of("score based method")).containsExactly("method");
  }

  @Test
  void aPhraseDoesNotBeginInsideATerm() {
    HeadPhrases heads = of("Gaussian process", "machine learning", "time series", "neural network");
    assertThat(heads.of("gaussian process model")).containsExactly("model");
    assertThat(heads.of("machine learning model")).containsExactly("model");
    assertThat(heads.of("deep neural network")).containsExactly("neural network", "network");
  }

  @Test
  void aPhraseThatMorePapersKnowThanTheUnitMayBeginInsideIt() {
    List<Entity> entities =
        Resolver.resolve(
            List.of(
                Terms.paper("a", "reinforcement learning", "distributional reinforcement"),
                Terms.paper("b", "reinforcement learning")));
    assertThat(new HeadPhrases(entities).of("distributional reinforcement learning"))
        .containsExactly("reinforcement learning", "learning");
  }

  @Test
  void aPhraseMayBeginInsideATermWhoseRestIsOne() {
    HeadPhrases heads = of("multivariate time series", "time series");
    assertThat(heads.of("multivariate time series datum")).startsWith("time series datum");
  }

  @Test
  void whatFollowsAPrepositionOrANegationIsNoHead() {
    HeadPhrases heads = of("diffusion model", "gaussian distribution", "value at risk");
    assertThat(heads.of("limit of diffusion model")).isEmpty();
    assertThat(heads.of("not gaussian distribution")).isEmpty();
    assertThat(heads.of("conditional value at risk")).containsExactly("value at risk");
    assertThat(heads.of("model zoo")).containsExactly("zoo");
  }

  @Test
  void wordsThatHardlyStandAloneSayLittle() {
    List<Entity> entities =
        Resolver.resolve(
            List.of(
                Terms.paper("a", "entropy", "model", "flow model", "mixture model"),
                Terms.paper("b", "entropy", "topic model", "world model", "language model"),
                Terms.paper("c", "sample entropy", "model", "draft model", "target model"),
                Terms.paper("d", "lattice model", "sandpile model", "mean-field model")));
    HeadPhrases heads = new HeadPhrases(entities);
    assertThat(heads.isTerm("entropy")).isTrue();
    assertThat(heads.isTerm("model")).isFalse();
    assertThat(heads.isTerm("flow model")).isTrue();
    assertThat(heads.isTerm("flow")).isFalse();
  }
}
