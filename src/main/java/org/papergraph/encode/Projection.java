package org.papergraph.encode;

import java.nio.ByteBuffer;

/**
 * Has ONNX Runtime multiply the last layer's states by a matrix, several times as fast as Java.
 *
 * <p>Fields by number as in {@code onnx.proto}.
 */
final class Projection {
  /** What the model gives with a projection, beside {@link #STATES}. */
  static final String PROJECTED = "papergraph/projected";

  /** What the model gives as published. */
  static final String STATES = "last_hidden_state";

  private static final String MATRIX = "papergraph/projection";

  private static final int MODEL_GRAPH = 7;
  private static final int GRAPH_NODE = 1;
  private static final int GRAPH_INITIALIZER = 5;
  private static final int GRAPH_OUTPUT = 12;
  private static final int FLOAT = 1;

  private Projection() {}

  /**
   * The model with a further output.
   *
   * @param matrix of floats, a row for each number of a state
   */
  static byte[] in(byte[] model, Tensor matrix) {
    WireWriter projecting = new WireWriter();
    WireFields fields = new WireFields(ByteBuffer.wrap(model));
    while (fields.next()) {
      if (fields.field() == MODEL_GRAPH) {
        projecting.message(MODEL_GRAPH, graph(fields.bytes(), matrix));
      } else {
        projecting.copy(fields.whole());
      }
    }
    return projecting.toBytes();
  }

  private static WireWriter graph(ByteBuffer graph, Tensor matrix) {
    return new WireWriter()
        .copy(graph)
        .message(GRAPH_NODE, product())
        .message(GRAPH_INITIALIZER, initializer(matrix))
        .message(GRAPH_OUTPUT, output());
  }

  private static WireWriter product() {
    return new WireWriter().text(1, STATES).text(1, MATRIX).text(2, PROJECTED).text(4, "MatMul");
  }

  private static WireWriter initializer(Tensor matrix) {
    WireWriter tensor = new WireWriter();
    matrix.dimensions().forEach(size -> tensor.number(1, size));
    return tensor.number(2, FLOAT).text(8, MATRIX).bytes(9, matrix.data());
  }

  private static WireWriter output() {
    WireWriter type = new WireWriter().message(1, new WireWriter().number(1, FLOAT));
    return new WireWriter().text(1, PROJECTED).message(2, type);
  }
}
