package org.papergraph.train;

import ai.djl.ndarray.NDManager;
import ai.djl.pytorch.jni.JniUtils;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.papergraph.encode.Tensors;
import org.papergraph.sequence.Word;

/**
 * How the accurate tagger is made: teachers learn from marked texts, and their common judgement on
 * texts without marks teaches the one model that stays (Xie et al., "Self-training with Noisy
 * Student", CVPR 2020).
 */
public final class AccurateRecipe {
  /** Fixed, as sums in another order give other digits. */
  private static final int THREADS = 2;

  private final Settings settings;
  private final Consumer<String> log;

  /** What the recipe is free to choose. */
  public record Settings(
      int teachers, int teacherEpochs, int studentEpochs, int batch, Dropout dropout, long seed) {
    public static final Settings USUAL = new Settings(2, 4, 4, 5, Dropout.USUAL, 1);
  }

  /**
   * What is learned from.
   *
   * @param gold marked texts; one that counts twice stands there twice
   * @param unlabelled each a text's sentences
   * @param scored marked texts to tell figures on after each epoch, by name
   */
  public record Data(
      List<LabelledText> gold,
      List<List<List<Word>>> unlabelled,
      Map<String, List<LabelledText>> scored) {}

  public AccurateRecipe(Settings settings, Consumer<String> log) {
    this.settings = settings;
    this.log = log;
  }

  /** Trains the model and gives what is to be kept; needs PyTorch on the class path. */
  public Tensors run(Data data) {
    System.setProperty("ai.djl.offline", "true");
    Map<String, Weights> published = PublishedWeights.read();
    try (NDManager manager = NDManager.newBaseManager()) {
      JniUtils.setNumThreads(THREADS);
      return new AccurateTraining(settings, published, data, manager, log).run();
    }
  }
}
