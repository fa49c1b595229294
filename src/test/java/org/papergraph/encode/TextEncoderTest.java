package org.papergraph.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TextEncoderTest {
  private static TextEncoder encoder;

  @BeforeAll
  static void load() {
    encoder = new TextEncoder();
  }

  @AfterAll
  static void close() {
    encoder.close();
  }

  private static double cosine(String text, String other) {
    float[] one = encoder.encode(text);
    float[] two = encoder.encode(other);
    return IntStream.range(0, one.length).mapToDouble(i -> (double) one[i] * two[i]).sum();
  }

  /** The published model's figures, on its card, within what 8 bits cost. */
  @Test
  void comparesTextsAsPublished() {
    String happy = "That is a happy person";
    assertThat(cosine(happy, "That is a happy dog")).isCloseTo(0.695, within(0.03));
    assertThat(cosine(happy, "That is a very happy person")).isCloseTo(0.943, within(0.03));
    assertThat(cosine(happy, "Today is a sunny day")).isCloseTo(0.257, within(0.03));
  }

  @Test
  void vectorsAreOfUnitLengthAndAlwaysTheSame() {
    String text = "Koopman operators linearise nonlinear dynamical systems. ".repeat(100);
    assertThat(encoder.encode(text)).hasSize(TextEncoder.UNITS);
    assertThat(cosine(text, text)).isCloseTo(1, within(1e-5));
    List<float[]> again =
        IntStream.range(0, 8).parallel().mapToObj(i -> encoder.encode(text)).toList();
    assertThat(again).allSatisfy(vector -> assertThat(vector).isEqualTo(encoder.encode(text)));
    assertThat(encoder.encode("")).hasSize(TextEncoder.UNITS).doesNotContain(Float.NaN);
  }

  /** One vocabulary serves both models. */
  @Test
  void vocabulariesAreAlike() throws IOException {
    assertThat(vocabulary("/all-minilm-l6-v2-q-tokenizer.json"))
        .isEqualTo(vocabulary("/bge-small-en-v1.5-q-tokenizer.json"));
  }

  private static JsonNode vocabulary(String resource) throws IOException {
    try (InputStream in = TextEncoder.class.getResourceAsStream(resource)) {
      return new ObjectMapper().readTree(in).at("/model/vocab");
    }
  }
}
