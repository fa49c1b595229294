package org.papergraph.encode;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/**
 * A model of BERT's kind in ONNX Runtime; safe for several threads, each of which runs on its own
 * core.
 *
 * <p>A text is always run by itself: a graph in 8 bits scales them by the largest numbers of all
 * that is run together, so that a text's states would otherwise hang on its neighbours.
 */
final class OnnxModel implements AutoCloseable {
  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession session;
  private final String output;

  /**
   * @param model an ONNX file
   * @param output which of its outputs is wanted
   */
  OnnxModel(byte[] model, String output) {
    this.output = output;
    try (SessionOptions options = new SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setOptimizationLevel(SessionOptions.OptLevel.ALL_OPT);
      options.addConfigEntry("session.intra_op.allow_spinning", "0");
      this.session = environment.createSession(model, options);
    } catch (OrtException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The output of all pieces, one piece after the other. */
  FloatBuffer states(int[] pieces) {
    long[] ones = new long[pieces.length];
    Arrays.fill(ones, 1);
    try (OnnxTensor input = tensor(Arrays.stream(pieces).asLongStream().toArray());
        OnnxTensor mask = tensor(ones);
        OnnxTensor types = tensor(new long[pieces.length]);
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types),
                Set.of(output))) {
      return ((OnnxTensor) result.get(0)).getFloatBuffer();
    } catch (OrtException e) {
      throw new IllegalStateException(e);
    }
  }

  private OnnxTensor tensor(long[] values) throws OrtException {
    return OnnxTensor.createTensor(
        environment, LongBuffer.wrap(values), new long[] {1, values.length});
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException(e);
    }
  }
}
