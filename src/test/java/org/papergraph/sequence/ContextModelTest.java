package org.papergraph.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.encode.Encoder;
import org.papergraph.encode.Encoding;
import org.papergraph.encode.ModelException;
import org.papergraph.encode.Tensor;
import org.papergraph.text.Span;

class ContextModelTest {
  private static final List<List<Word>> TEXT =
      List.of(
          List.of(word("Koopman", "NNP"), word("learning", "NN")),
          List.of(word("We", "PRP"), word("learn", "VBP"), word("deep", "JJ"), word("nets", "NN")));

  private static Word word(String form, String tag) {
    return new Word(form, form, tag, new Span(0, form.length()));
  }

  @Test
  void givesProbabilitiesForEachWord() {
    try (ContextModel model = ContextModel.of(new RandomTagger(1).tensors())) {
      List<double[][]> marginals = model.marginals(TEXT);

      assertThat(marginals).extracting(rows -> rows.length).containsExactly(2, 4);
      marginals.stream()
          .flatMap(Arrays::stream)
          .forEach(row -> assertThat(Arrays.stream(row).sum()).isEqualTo(1, within(1e-9)));
      assertThat(model.marginals(List.of())).isEmpty();
      assertThat(model.marginals(List.of(List.of()))).hasSize(1);
    }
  }

  /** The head by its definition, one number after the other. */
  @Test
  void scoresAsDefined() {
    RandomTagger weights = new RandomTagger(2);
    DenseHead head = new DenseHead(weights.tensors());
    List<List<String>> words = TEXT.stream().map(s -> s.stream().map(Word::form).toList()).toList();
    try (Encoder encoder = Encoder.published();
        Encoder projecting = Encoder.projecting(Map.of(), head.projection(), "weights")) {
      Encoding text = encoder.encode(words);
      Encoding projected = projecting.encode(words);
      int word = 0;
      for (List<Word> sentence : TEXT) {
        double[][] emissions = head.emissions(projected, sentence, word);
        for (int i = 0; i < emissions.length; i++, word++) {
          assertThat(emissions[i])
              .containsExactly(expected(weights, text, word, sentence.get(i)), within(1e-5));
        }
      }
    }
  }

  private static double[] expected(RandomTagger weights, Encoding text, int at, Word word) {
    List<Float> input = new ArrayList<>();
    for (int neighbour : new int[] {at, at - 1, at + 1}) {
      boolean isThere = neighbour >= 0 && neighbour < text.words();
      addAll(isThere ? text.state(neighbour) : new float[Encoder.UNITS], input);
    }
    int tag = Math.max(0, List.of("UNKNOWN", "JJ", "NN").indexOf(word.tag()));
    addAll(row(weights.values("head.tag"), tag, RandomTagger.TAG_UNITS), input);
    int shape = List.of(WordShape.values()).indexOf(WordShape.of(word.form()));
    addAll(row(weights.values("head.shape"), shape, RandomTagger.SHAPE_UNITS), input);
    double[] units = dense(weights, "head.hidden", input.stream().mapToDouble(x -> x).toArray());
    for (int i = 0; i < units.length; i++) {
      units[i] *= 0.5 * (1 + Gelu.erf(units[i] / Math.sqrt(2)));
    }
    return dense(weights, "head.output", units);
  }

  private static void addAll(float[] values, List<Float> all) {
    for (float value : values) {
      all.add(value);
    }
  }

  private static float[] row(float[] values, int row, int width) {
    return Arrays.copyOfRange(values, row * width, (row + 1) * width);
  }

  private static double[] dense(RandomTagger weights, String name, double[] x) {
    float[] weight = weights.values(name + ".weight");
    float[] bias = weights.values(name + ".bias");
    double[] y = new double[bias.length];
    for (int out = 0; out < y.length; out++) {
      y[out] = bias[out];
      for (int in = 0; in < x.length; in++) {
        y[out] += weight[out * x.length + in] * x[in];
      }
    }
    return y;
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "0.5, 0.5204998778", "-1, -0.8427007929", "3, 0.9999779095"})
  void knowsTheErrorFunction(double x, double expected) {
    assertThat(Gelu.erf(x)).isEqualTo(expected, within(2e-7));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "format | fast | its \"format\" is \"fast\"",
        "version | 2 | its \"version\" is \"2\", not \"1\"",
        "encoder | minilm | its \"encoder\" is \"minilm\"",
        "labels | O B I | its \"labels\" is \"O B I\"",
        "shapes | LOWER UPPER | its \"shapes\" is",
        "tags | A B | tensor head.tag has not a row for each of its tags"
      })
  void refusesAnotherVersion(String key, String value, String message) {
    assertThatThrownBy(() -> ContextModel.of(new RandomTagger(3).saying(key, value).tensors()))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "head.tag",
        "head.shape",
        "head.hidden.weight",
        "head.hidden.bias",
        "head.output.weight",
        "head.output.bias",
        "crf.start",
        "crf.transition",
        "crf.end"
      })
  void refusesWhatIsMissingOrOfAnotherShape(String name) {
    assertThatThrownBy(() -> ContextModel.of(new RandomTagger(4).without(name).tensors()))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("has no tensor " + name);
    Tensor other = Tensor.ofFloats(new float[3], 3, 1, 1);
    assertThatThrownBy(() -> ContextModel.of(new RandomTagger(4).with(name, other).tensors()))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("tensor " + name);
  }

  @Test
  void refusesTensorsOfNoOne() {
    Tensor stray = Tensor.ofFloats(new float[1], 1);
    assertThatThrownBy(() -> ContextModel.of(new RandomTagger(5).with("tail", stray).tensors()))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("the encoder has no tensor tail");
  }

  @Test
  void votesByWeight() {
    SequenceModel first = sentences -> List.<double[][]>of(new double[][] {certain(0)});
    SequenceModel second = sentences -> List.<double[][]>of(new double[][] {certain(3)});

    double[] row = new Vote(first, second, 0.2).marginals(List.of()).getFirst()[0];

    assertThat(row[0]).isEqualTo(0.8, within(1e-12));
    assertThat(row[3]).isEqualTo(0.2, within(1e-12));
    assertThatThrownBy(() -> new Vote(first, second, Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static double[] certain(int label) {
    double[] row = new double[LabelSet.SIZE];
    row[label] = 1;
    return row;
  }
}
