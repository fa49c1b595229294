package org.papergraph.train;

import ai.djl.ndarray.NDManager;
import ai.djl.pytorch.jni.JniUtils;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.papergraph.sequence.Word;

/**
 * How the accurate tagger is made: teachers learn from marked texts, and their common judgement on
 * texts without marks teaches the one model that stays (Xie et al., "Self-training with Noisy
 * Student", CVPR 2020).
 */
public final class AccurateRecipe {
  private static final String GRAPH = "/bge-small-en-v1.5.onnx";

  private final Settings settings;
  private final Consumer<String> log;

  /** What the recipe is free to choose. */
  public record Settings(
      int teachers, int teacherEpochs, int studentEpochs, int batch, double dropout, long seed) {
    public static final Settings USUAL = new Settings(2, 5, 4, 5, 0.15, 1);
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

  /** Trains and writes the model; needs PyTorch on the class path. */
  public void run(Data data, Path out) {
    System.setProperty("ai.djl.offline", "true");
    Map<String, Weights> published = published();
    try (NDManager manager = NDManager.newBaseManager()) {
      JniUtils.setNumThreads(2);
      AccurateTraining training = new AccurateTraining(settings, published, data, manager, log);
      training.run(out);
    } catch (IOException e) {
      throw TrainingException.at(out.toString(), "cannot be written (" + e + ")", "check the path");
    }
  }

  private static Map<String, Weights> published() {
    try (InputStream in = AccurateRecipe.class.getResourceAsStream(GRAPH)) {
      if (in == null) {
        throw new TrainingException("no " + GRAPH + ": build papergraph with -P train to train");
      }
      return OnnxFile.read(in);
    } catch (IOException e) {
      throw new TrainingException(GRAPH + " cannot be read: " + e);
    }
  }
}
