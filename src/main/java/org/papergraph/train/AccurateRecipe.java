package org.papergraph.train;

import java.util.Map;

/**
 * How the accurate tagger is made: teachers learn from marked texts, and their common judgement on
 * texts without marks teaches, with the marks, the one model that stays (Xie et al., "Self-training
 * with Noisy Student", CVPR 2020). The same texts and seed give the same model.
 *
 * <p>PyTorch is needed, which only a build with the profile "train" holds; this class loads
 * without.
 */
public final class AccurateRecipe implements Recipe {
  private final Settings settings;

  /**
   * What the recipe is free to choose.
   *
   * @param batch texts of one step
   */
  record Settings(int teachers, int teacherEpochs, int studentEpochs, int batch, Dropout dropout) {
    static final Settings USUAL = new Settings(2, 4, 4, 5, Dropout.USUAL);
  }

  public AccurateRecipe() {
    this(Settings.USUAL);
  }

  AccurateRecipe(Settings settings) {
    this.settings = settings;
  }

  @Override
  public String tagger() {
    return "accurate";
  }

  /**
   * @throws TrainingException where this build holds no PyTorch
   */
  @Override
  public Trained learn(Lesson lesson) {
    Map<String, Weights> published = PublishedWeights.read();
    return AccurateTraining.run(settings, lesson, published);
  }
}
