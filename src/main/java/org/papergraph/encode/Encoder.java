package org.papergraph.encode;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells what words mean in their text: bge-small-en-v1.5 in 8 bits, as published or with tuned
 * tensors in the place of some of its own. Safe for several threads, each of which runs on its own
 * core.
 *
 * <p>A text is always run by itself: the graph scales its 8 bits by the largest numbers of all that
 * is run together, so that a text's states would otherwise hang on its neighbours.
 */
public final class Encoder implements AutoCloseable {
  /** Numbers of one state. */
  public static final int UNITS = 384;

  /** What {@link Tensors} of a tuned encoder say of themselves under "encoder". */
  public static final String NAME = "bge-small-en-v1.5-q";

  private final WordPieces pieces = WordPieces.read();
  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession session;
  private final String output;
  private final int width;

  /**
   * @param model an ONNX file
   */
  Encoder(byte[] model) {
    this(model, Projection.STATES, UNITS);
  }

  private Encoder(byte[] model, String output, int width) {
    this.output = output;
    this.width = width;
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

  /** The encoder as published. */
  public static Encoder published() {
    return tuned(Map.of(), "");
  }

  /**
   * The encoder with tensors in the place of its own of the same names.
   *
   * @param file where they come from, as errors tell it
   * @throws ModelException where the encoder has no tensor of such a name, type and shape
   */
  public static Encoder tuned(Map<String, Tensor> tensors, String file) {
    return new Encoder(graph(tensors, file));
  }

  /**
   * As {@link #tuned}, but its words' states come multiplied by a matrix.
   *
   * @param matrix of floats, {@link #UNITS} rows
   */
  public static Encoder projecting(Map<String, Tensor> tensors, Tensor matrix, String file) {
    byte[] model = Projection.in(graph(tensors, file), matrix);
    return new Encoder(model, Projection.PROJECTED, matrix.dimensions().getLast());
  }

  private static byte[] graph(Map<String, Tensor> tensors, String file) {
    GraphFile graph = GraphFile.read(BgeSmall.graph());
    tensors.forEach((name, tensor) -> graph.lay(name, tensor, file));
    return FusedAttention.in(graph.bytes());
  }

  /** The states of a text's words, given in sentences. */
  public Encoding encode(List<List<String>> sentences) {
    int words = sentences.stream().mapToInt(List::size).sum();
    Encoding encoding = new Encoding(words, width);
    for (Window window : Window.over(sentences, pieces)) {
      encoding.take(window, states(window.pieces()));
    }
    return encoding;
  }

  /** The last layer's states, or what they are projected to, piece by piece. */
  private FloatBuffer states(int[] ids) {
    long[] ones = new long[ids.length];
    Arrays.fill(ones, 1);
    try (OnnxTensor input = tensor(Arrays.stream(ids).asLongStream().toArray());
        OnnxTensor mask = tensor(ones);
        OnnxTensor types = tensor(new long[ids.length]);
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
