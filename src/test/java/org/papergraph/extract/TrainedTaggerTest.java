package org.papergraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.papergraph.corpus.Metadata;
import org.papergraph.corpus.Paper;
import org.papergraph.sequence.LabelSet;
import org.papergraph.sequence.Word;

/** What becomes of phrases under models whose opinions are plain to see. */
class TrainedTaggerTest {
  private static final Paper PAPER =
      new Paper(
          "On learning",
          "We train a tunable neural network by gradient descent. The neural network is mixed well.",
          Metadata.NONE);

  @Test
  void dropsWhatTheModelFindsUnlikely() {
    assertThat(terms(Map.of("neural", 1.0, "network", 1.0), "Method"))
        .containsExactly("neural network Method", "neural network Method");
  }

  @Test
  void takesAPhraseFromWhereTheModelSeesItBegin() {
    assertThat(
            terms(
                Map.of("neural", 0.9, "network", 0.9, "gradient", 0.3, "descent", 0.3), "Concept"))
        .contains("neural network Method")
        .doesNotContain("tunable neural network Method");
  }

  @Test
  void dropsWhatTheModelFindsGeneric() {
    Map<String, Double> all =
        Map.of("neural", 0.9, "network", 0.9, "gradient", 0.9, "descent", 0.9);
    assertThat(terms(all, "Method")).contains("gradient descent Method");
    assertThat(terms(all, "Generic")).isEmpty();
  }

  @Test
  void tellsHowFarAPhraseWasFromLikely() {
    assertThat(rules(Map.of("neural", 1.0, "network", 1.0), "Method"))
        .contains("gradient descent: tagger: confidence 0.6, 0.65 needed");
  }

  @Test
  void tellsThatAPhraseStandsForSomethingElse() {
    assertThat(rules(Map.of("gradient", 0.5, "descent", 0.5), "Generic"))
        .contains(
            "gradient descent: tagger: stands for something else with 0.5, for a term with 0.0");
  }

  @Test
  void tellsWhichWordIsNoPartOfTheName() {
    assertThat(rules(Map.of("neural", 0.9, "network", 0.9), "Concept"))
        .contains(
            "tunable neural network: tagger: holds \"tunable\" for no part of it with 1.0, more than"
                + " 0.8 needed");
  }

  private static List<String> rules(Map<String, Double> inside, String type) {
    return extractor(inside, type).trace(PAPER).stream()
        .map(trace -> trace.phrase() + ": " + trace.rule())
        .toList();
  }

  private static Extractor extractor(Map<String, Double> inside, String type) {
    return Extractor.judging(
        sentences -> sentences.stream().map(words -> marginals(words, inside, type)).toList());
  }

  private static List<String> terms(Map<String, Double> inside, String type) {
    return extractor(inside, type).extract(PAPER).mentions().stream()
        .map(mention -> mention.text() + " " + mention.type().label())
        .toList();
  }

  /** The first word of a run of those listed begins a span. */
  private static double[][] marginals(List<Word> words, Map<String, Double> inside, String type) {
    int number = LabelSet.TYPES.indexOf(type);
    double[][] marginals = new double[words.size()][LabelSet.SIZE];
    for (int i = 0; i < marginals.length; i++) {
      double mass = inside.getOrDefault(words.get(i).form(), 0.0);
      boolean goesOn = i > 0 && inside.containsKey(words.get(i - 1).form());
      marginals[i][goesOn ? LabelSet.inside(number) : LabelSet.begin(number)] = mass;
      marginals[i][LabelSet.OUTSIDE] = 1 - mass;
    }
    return marginals;
  }
}
