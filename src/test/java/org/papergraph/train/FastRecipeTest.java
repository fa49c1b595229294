package org.papergraph.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.encode.ModelException;
import org.papergraph.encode.Tensors;
import org.papergraph.extract.MarkedSpan;
import org.papergraph.extract.MentionType;
import org.papergraph.extract.PlacedWords;
import org.papergraph.extract.TextWords;
import org.papergraph.sequence.Decoder;
import org.papergraph.sequence.LabelSet;
import org.papergraph.sequence.LinearModel;
import org.papergraph.sequence.LinearWeights;
import org.papergraph.sequence.TypedSpan;
import org.papergraph.text.Span;

/** From marked sentences to a file of weights and back to a tagger. */
class FastRecipeTest {
  private static final TextWords WORDS = new TextWords();
  private static final List<String> METHODS =
      List.of("random forests", "Gaussian processes", "kernel machines", "decision trees");
  private static final List<String> DATA = List.of("MNIST", "WordNet", "CIFAR10", "Penn Treebank");

  private final Lesson lesson = lesson();

  private static Lesson lesson() {
    List<LabelledText> texts = new ArrayList<>();
    for (String method : METHODS) {
      DATA.forEach(data -> texts.add(labelled("We train ", method, " on ", data)));
    }
    return new Lesson(texts, List.of(), List.of(), Map.of("same", texts), 1, epoch -> {});
  }

  private static LabelledText labelled(String we, String method, String on, String data) {
    String text = we + method + on + data + ".";
    int second = text.length() - 1 - data.length();
    return LabelledText.of(
        WORDS.of(text),
        List.of(
            new MarkedSpan(
                new Span(we.length(), we.length() + method.length()), MentionType.METHOD),
            new MarkedSpan(new Span(second, text.length() - 1), MentionType.DATASET)),
        new Losses());
  }

  private static int type(String name) {
    return LabelSet.TYPES.indexOf(name);
  }

  @Test
  void learnsWhatItsFeaturesTell() throws IOException {
    Trained trained = new FastRecipe().learn(lesson);
    assertThat(trained.figures()).singleElement().asString().startsWith("same: typed F1 1.0000");
    LinearModel model = model(bytes(trained));
    PlacedWords unseen = WORDS.of("We train boosted machines on SciERC.").getFirst();
    assertThat(Decoder.spans(model.marginals(List.of(unseen.words())).getFirst()))
        .containsExactly(new TypedSpan(2, 4, type("Method")), new TypedSpan(5, 6, type("Dataset")));
  }

  @Test
  void givesTheSameBytesForTheSameSeed() throws IOException {
    assertThat(bytes(new FastRecipe().learn(lesson)))
        .isEqualTo(bytes(new FastRecipe().learn(lesson())));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 7, 100, 1_000, -1})
  void tellsOfWeightsCutShort(int length) throws IOException {
    byte[] whole = bytes(new FastRecipe().learn(lesson));
    byte[] cut = Arrays.copyOf(whole, length < 0 ? whole.length + length : length);
    assertThatThrownBy(() -> model(cut))
        .isInstanceOf(ModelException.class)
        .hasMessageStartingWith("fast.safetensors: ")
        .hasMessageContaining("train it anew");
  }

  @Test
  void tellsOfWeightsOfAnotherVersion() throws IOException {
    byte[] other = replaced("papergraph-fast-1", "papergraph-fast-0");
    assertThatThrownBy(() -> model(other))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("is \"papergraph-fast-0\", not \"papergraph-fast-1\"");
  }

  @Test
  void tellsOfWeightsThatDoNotFitTogether() throws IOException {
    byte[] other = replaced("\"feature.counts\"", "\"feature.kounts\"");
    assertThatThrownBy(() -> model(other))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("has no tensor feature.counts");
    byte[] bytes = bytes(new FastRecipe().learn(lesson));
    LinearWeights weights = LinearWeights.of(Tensors.read(new ByteArrayInputStream(bytes), "x"));
    LinearWeights fewer =
        new LinearWeights(
            weights.keys(),
            weights.counts(),
            Arrays.copyOf(weights.labels(), weights.labels().length - 1),
            weights.weights(),
            weights.step(),
            weights.crf());
    assertThatThrownBy(() -> LinearWeights.of(fewer.tensors(Map.of())))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("don't fit together");
  }

  private byte[] replaced(String old, String other) throws IOException {
    String all = new String(bytes(new FastRecipe().learn(lesson)), StandardCharsets.ISO_8859_1);
    return all.replace(old, other).getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] bytes(Trained trained) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    trained.weights().write(out);
    return out.toByteArray();
  }

  private static LinearModel model(byte[] bytes) {
    return new LinearModel(
        LinearWeights.of(Tensors.read(new ByteArrayInputStream(bytes), "fast.safetensors")));
  }
}
