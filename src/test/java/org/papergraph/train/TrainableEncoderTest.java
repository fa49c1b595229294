package org.papergraph.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import ai.djl.ndarray.NDManager;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The encoder in PyTorch against the graph that its weights come from. */
class TrainableEncoderTest {
  private static final int[] PIECES = {101, 2023, 2003, 1037, 3231, 1997, 4526, 2944, 16371, 102};

  @Test
  void agreesWithOnnxRuntime() throws IOException, OrtException {
    try (InputStream in = getClass().getResourceAsStream("/bge-small-en-v1.5.onnx")) {
      assumeThat(in).as("the build holds what training needs").isNotNull();
      byte[] graph = in.readAllBytes();
      float[] expected = states(graph);
      float[] states = trainable(OnnxFile.read(new ByteArrayInputStream(graph)));
      assertThat(states).hasSameSizeAs(expected);
      for (int i = 0; i < states.length; i++) {
        assertThat(states[i]).isCloseTo(expected[i], within(1e-4f));
      }
    }
  }

  private static float[] trainable(Map<String, Weights> published) {
    System.setProperty("ai.djl.offline", "true");
    try (NDManager manager = NDManager.newBaseManager()) {
      TrainableEncoder encoder = new TrainableEncoder(published, 0.5, new Parameters(manager));
      return encoder.upper(encoder.lower(PIECES, manager), false).toFloatArray();
    }
  }

  private static float[] states(byte[] graph) throws OrtException {
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    try (OrtSession session = environment.createSession(graph);
        OnnxTensor pieces = tensor(environment, IntStream.of(PIECES).asLongStream().toArray());
        OnnxTensor ones = tensor(environment, IntStream.of(PIECES).mapToLong(p -> 1).toArray());
        OnnxTensor zeros = tensor(environment, new long[PIECES.length]);
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", pieces, "attention_mask", ones, "token_type_ids", zeros))) {
      float[][][] states = (float[][][]) result.get(0).getValue();
      float[] flat = new float[PIECES.length * EncoderLayer.UNITS];
      for (int i = 0; i < PIECES.length; i++) {
        System.arraycopy(states[0][i], 0, flat, i * EncoderLayer.UNITS, EncoderLayer.UNITS);
      }
      return flat;
    }
  }

  private static OnnxTensor tensor(OrtEnvironment environment, long[] row) throws OrtException {
    return OnnxTensor.createTensor(environment, new long[][] {row});
  }
}
