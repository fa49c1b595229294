package org.papergraph.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EncoderTest {
  private static final List<List<String>> TEXT =
      List.of(List.of("Koopman", "learning"), List.of("We", "learn", "score-based", "models", "."));
  private static final String LAST_NORM = "encoder.layer.11.output.LayerNorm.";
  private static final String LAST_DENSE = "onnx::MatMul_1680_";

  private static Encoder published;

  @BeforeAll
  static void read() {
    published = Encoder.published();
  }

  @AfterAll
  static void close() {
    published.close();
  }

  private static float[] text(String words) {
    return published.encode(List.of(List.of(words.split(" ")))).text();
  }

  private static double product(float[] one, float[] other) {
    return IntStream.range(0, one.length).mapToDouble(i -> one[i] * other[i]).sum();
  }

  private static float[][] states(Encoder encoder) {
    Encoding encoding = encoder.encode(TEXT);
    return IntStream.range(0, encoding.words()).mapToObj(encoding::state).toArray(float[][]::new);
  }

  private static float[][] tuned(Map<String, Tensor> tensors) {
    try (Encoder encoder = Encoder.tuned(tensors, "weights")) {
      return states(encoder);
    }
  }

  /** What the published graph of full precision gives in ONNX Runtime for Python. */
  @Test
  void agreesWithFullPrecision() {
    Encoding encoding = published.encode(List.of(List.of("Koopman", "learning")));

    assertThat(Arrays.copyOf(encoding.state(0), 4))
        .containsExactly(new float[] {-0.4938f, 0.1350f, 0.2644f, 0.2172f}, within(0.06f));
    assertThat(Arrays.copyOf(encoding.state(1), 4))
        .containsExactly(new float[] {-0.4225f, -0.0116f, 0.3216f, -0.1848f}, within(0.06f));
    assertThat(Arrays.copyOf(encoding.text(), 4))
        .containsExactly(new float[] {-0.0724f, -0.0041f, 0.0440f, -0.0148f}, within(0.01f));
  }

  @Test
  void fusesAttentionWithoutLoss() {
    try (Encoder plain = new Encoder(GraphFile.read(BgeSmall.graph()).bytes())) {
      float[][] expected = states(plain);
      float[][] found = states(published);
      for (int word = 0; word < expected.length; word++) {
        double lengths =
            Math.sqrt(product(expected[word], expected[word]) * product(found[word], found[word]));
        assertThat(product(expected[word], found[word]) / lengths).isGreaterThan(0.995);
      }
    }
  }

  @Test
  void tellsTextsOfLikeMeaning() {
    float[] graphs = text("graph neural networks");
    assertThat(product(graphs, graphs)).isEqualTo(1, within(1e-5));
    assertThat(product(graphs, text("message passing on graphs")))
        .isGreaterThan(product(graphs, text("a tasting of red wines")) + 0.1);
  }

  @Test
  void meansAreOfUnitLength() {
    Encoding encoding = published.encode(TEXT);
    float[] mean = encoding.mean(1, 3);
    assertThat(product(mean, mean)).isEqualTo(1, within(1e-5));
    assertThat(product(encoding.mean(0, 1), encoding.state(0)))
        .isEqualTo(Math.sqrt(product(encoding.state(0), encoding.state(0))), within(1e-3));
  }

  @Test
  void encodesWhatIsEmptyOrLong() {
    assertThat(published.encode(List.of()).words()).isZero();
    assertThat(product(published.encode(List.of()).text(), new float[Encoder.UNITS])).isZero();

    Encoding encoding = published.encode(List.of(Collections.nCopies(600, "learning")));
    assertThat(encoding.words()).isEqualTo(600);
    assertThat(encoding.state(599)).hasSize(Encoder.UNITS);
  }

  @Test
  void givesTheSameInSeveralThreads() {
    float[][] expected = states(published);
    assertThat(IntStream.range(0, 8).parallel().mapToObj(i -> states(published)))
        .allSatisfy(found -> assertThat(found).isDeepEqualTo(expected));
  }

  @Test
  void laysTensorsOver() {
    float[] bias = new float[Encoder.UNITS];
    IntStream.range(0, bias.length).forEach(i -> bias[i] = i);

    float[][] states =
        tuned(
            Map.of(
                LAST_NORM + "weight", Tensor.ofFloats(new float[bias.length], bias.length),
                LAST_NORM + "bias", Tensor.ofFloats(bias, bias.length)));

    assertThat(List.of(states)).allSatisfy(state -> assertThat(state).isEqualTo(bias));
  }

  @Test
  void laysQuantisedTensorsAndTheirScalesOver() {
    float[][] noWeights =
        tuned(Map.of(LAST_DENSE + "quantized", Tensor.ofBytes(new byte[1536 * 384], 1536, 384)));
    float[][] noScale = tuned(Map.of(LAST_DENSE + "scale", Tensor.ofFloats(new float[384], 384)));

    assertThat(noWeights).isDeepEqualTo(noScale);
    assertThat(noWeights[0]).isNotEqualTo(states(published)[0]);
  }

  @Test
  void refusesTensorsThatTheEncoderHasNot() {
    Tensor tensor = Tensor.ofFloats(new float[6], 2, 3);
    assertThatThrownBy(() -> Encoder.tuned(Map.of("nonsense", tensor), "weights"))
        .isInstanceOf(ModelException.class)
        .hasMessageStartingWith("weights: the encoder has no tensor nonsense; ");
    assertThatThrownBy(() -> Encoder.tuned(Map.of(LAST_DENSE + "quantized", tensor), "weights"))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("is F32 [2, 3], not I8 [1536, 384]");
  }
}
