package org.papergraph.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TensorsTest {
  private static final Tensors SAMPLE =
      Tensors.of(
          Map.of("format", "test", "version", "1", "note", "naïve"),
          Map.of(
              "b",
              Tensor.ofFloats(new float[] {1, -2.5f, Float.NEGATIVE_INFINITY}, 3),
              "a",
              Tensor.ofBytes(new byte[] {-64, 0, 64, 1}, 2, 2),
              "one",
              Tensor.ofFloats(new float[] {7})));

  private static byte[] bytes(Tensors tensors) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    tensors.write(out);
    return out.toByteArray();
  }

  private static Tensors read(byte[] bytes) {
    return Tensors.read(new ByteArrayInputStream(bytes), "weights");
  }

  private static byte[] file(String header, int dataBytes) {
    byte[] json = header.getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.allocate(8 + json.length + dataBytes)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putLong(json.length)
        .put(json)
        .array();
  }

  @Test
  void readsWhatItWrote() throws IOException {
    Tensors read = read(bytes(SAMPLE));

    assertThat(read.all().keySet()).containsExactly("a", "b", "one");
    assertThat(read.floats("b", 3)).containsExactly(1, -2.5f, Float.NEGATIVE_INFINITY);
    assertThat(read.floats("one")).containsExactly(7);
    assertThat(read.get("a").type()).isEqualTo(Tensor.Type.I8);
    assertThat(read.get("a").shape()).containsExactly(2, 2);
    assertThat(read.get("a").floats()).containsExactly(-64, 0, 64, 1);
    assertThat(read.metadata("note")).isEqualTo("naïve");
    assertThat(bytes(read)).isEqualTo(bytes(SAMPLE));
  }

  @Test
  void readsWhatOthersWrite() {
    byte[] bytes = file("{\"w\":{\"dtype\":\"U8\",\"shape\":[2,1],\"data_offsets\":[0,2]}}  ", 2);
    bytes[bytes.length - 1] = (byte) 200;

    assertThat(read(bytes).get("w").floats()).containsExactly(0, 200);
  }

  @Test
  void refusesAFileCutShortAnywhere() throws IOException {
    byte[] whole = bytes(SAMPLE);
    for (int length = 0; length < whole.length; length++) {
      byte[] part = Arrays.copyOf(whole, length);
      assertThatThrownBy(() -> read(part))
          .as("cut to %d", length)
          .isInstanceOf(ModelException.class)
          .hasMessageStartingWith("weights: ");
    }
  }

  @Test
  void refusesBytesTooMany() throws IOException {
    byte[] whole = bytes(SAMPLE);
    assertThatThrownBy(() -> read(Arrays.copyOf(whole, whole.length + 1)))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("21 bytes of tensors instead of 20");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{not json}",
        "[1, 2]",
        "{\"w\":3}",
        "{\"w\":{\"dtype\":\"F64\",\"shape\":[1],\"data_offsets\":[0,8]}}",
        "{\"w\":{\"dtype\":\"F32\",\"shape\":[3],\"data_offsets\":[0,8]}}",
        "{\"w\":{\"dtype\":\"F32\",\"shape\":[-2],\"data_offsets\":[0,8]}}",
        "{\"w\":{\"dtype\":\"F32\",\"shape\":[2147483647,2147483647,2147483647],\"data_offsets\":[0,8]}}",
        "{\"w\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[8,0]}}",
        "{\"w\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[4,12]}}",
        "{\"w\":{\"dtype\":\"F32\",\"shape\":[2]}}"
      })
  void refusesABadHeader(String header) {
    assertThatThrownBy(() -> read(file(header, 8)))
        .isInstanceOf(ModelException.class)
        .hasMessageStartingWith("weights: ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "b | 4 | tensor b is F32 [3], not F32 [4]",
        "a | 4 | tensor a is I8 [2, 2], not F32 [4]",
        "c | 1 | has no tensor c"
      })
  void tellsWhatIsMissing(String name, int size, String message) {
    assertThatThrownBy(() -> SAMPLE.floats(name, size))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining(message);
  }

  @Test
  void refusesAnotherVersion() {
    SAMPLE.require("version", "1");
    assertThatThrownBy(() -> SAMPLE.require("version", "2"))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("its \"version\" is \"1\", not \"2\"");
    assertThatThrownBy(() -> SAMPLE.require("encoder", "bge"))
        .hasMessageContaining("doesn't tell its \"encoder\"");
  }
}
