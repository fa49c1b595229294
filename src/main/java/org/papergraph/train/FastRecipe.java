package org.papergraph.train;

import java.util.List;
import java.util.Map;
import org.papergraph.sequence.LinearModel;
import org.papergraph.sequence.LinearWeights;

/** Trains the fast tagger. */
public final class FastRecipe implements Recipe {
  private static final int EPOCHS = 10;
  private static final double RATE = 0.06;
  private static final double SPARSITY = 0.8;

  @Override
  public String tagger() {
    return "fast";
  }

  @Override
  public Trained learn(Lesson lesson) {
    LinearTrainer trainer =
        new LinearTrainer(new LinearTrainer.Settings(EPOCHS, RATE, SPARSITY, lesson.seed()));
    lesson.marked(1).forEach(trainer::add);
    trainer.train(lesson.log());
    LinearWeights weights = trainer.weights();
    return new Trained(
        weights.tensors(Map.of()), settings(weights), figures(new LinearModel(weights), lesson));
  }

  private static List<String> settings(LinearWeights weights) {
    return List.of(
        "linear-chain CRF on words, lemmas, parts of speech, shapes and the noun phrase round a word",
        "FTRL-Proximal, %d epochs, rate %s, L1 %s".formatted(EPOCHS, RATE, SPARSITY),
        "%d features, %d weights of 8 bits"
            .formatted(weights.keys().length, weights.weights().length));
  }

  private static List<String> figures(LinearModel model, Lesson lesson) {
    return lesson.scored().entrySet().stream()
        .map(set -> SpanFigures.line(set.getKey(), set.getValue(), judged(model, set.getValue())))
        .toList();
  }

  private static List<List<double[][]>> judged(LinearModel model, List<LabelledText> texts) {
    return texts.stream().map(text -> model.marginals(text.sentences())).toList();
  }
}
