package org.papergraph.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.encode.Tensors;
import org.papergraph.extract.TextWords;

/** Trains in earnest; skipped in builds without the profile "train". */
class AccurateRecipeTest {
  private static final String ROWS =
      """
      {"text":"We train Gaussian process models on MNIST. The method works well.",\
      "entities":[{"start":9,"end":32,"type":"Method"},{"start":36,"end":41,"type":"Dataset"},\
      {"start":47,"end":53,"type":"Generic"}]}
      {"text":"Machine translation is measured by BLEU scores.",\
      "entities":[{"start":0,"end":19,"type":"Task"},{"start":35,"end":46,"type":"Metric"}]}
      {"text":"A random forest finds the ergodic measure.",\
      "entities":[{"start":2,"end":15,"type":"Method"},{"start":26,"end":41,"type":"Concept"}]}
      """;

  @TempDir private Path folder;

  private List<LabelledText> texts = List.of();
  private final List<String> log = new ArrayList<>();

  @BeforeEach
  void needsPyTorch() throws IOException {
    assumeThat(getClass().getResource("/bge-small-en-v1.5.onnx"))
        .as("the build holds what training needs")
        .isNotNull();
    Path file = Files.writeString(folder.resolve("gold.jsonl"), ROWS);
    texts = new TrainingData(new TextWords()).labelled(file);
  }

  @Test
  void learnsByHeartAFewTextsThroughTeachers() {
    Trained trained = learn(new AccurateRecipe.Settings(1, 20, 20, 3, new Dropout(0, 0)));
    assertThat(log).last().asString().contains("student, gold");
    assertThat(trained.figures()).first().asString().contains("gold: typed F1 1.0000");
  }

  @Test
  void sameTextsAndSeedGiveTheSameWeights() throws IOException {
    AccurateRecipe.Settings settings =
        new AccurateRecipe.Settings(1, 1, 1, 2, new Dropout(0.1, 0.2));
    assertThat(bytes(learn(settings).weights())).isEqualTo(bytes(learn(settings).weights()));
  }

  private Trained learn(AccurateRecipe.Settings settings) {
    return new AccurateRecipe(settings)
        .learn(
            new Lesson(
                texts,
                List.of(),
                List.of(texts.get(2).sentences()),
                Map.of("gold", texts),
                7,
                log::add));
  }

  private static byte[] bytes(Tensors weights) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    weights.write(out);
    return out.toByteArray();
  }
}
