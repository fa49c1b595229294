package org.papergraph.encode;

import java.util.List;
import java.util.Map;

/**
 * Tells what words mean in their text: bge-small-en-v1.5 in 8 bits, as published or with tuned
 * tensors in the place of some of its own. Safe for several threads, each of which runs on its own
 * core.
 */
public final class Encoder implements AutoCloseable {
  /** Numbers of one state. */
  public static final int UNITS = 384;

  /** What {@link Tensors} of a tuned encoder say of themselves under "encoder". */
  public static final String NAME = "bge-small-en-v1.5-q";

  private final WordPieces pieces = WordPieces.read();
  private final OnnxModel model;
  private final int width;

  /**
   * @param model an ONNX file
   */
  Encoder(byte[] model) {
    this(model, Projection.STATES, UNITS);
  }

  private Encoder(byte[] model, String output, int width) {
    this.model = new OnnxModel(model, output);
    this.width = width;
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
      encoding.take(window, model.states(window.pieces()));
    }
    return encoding;
  }

  @Override
  public void close() {
    model.close();
  }
}
