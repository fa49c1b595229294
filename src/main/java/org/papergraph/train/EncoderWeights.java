package org.papergraph.train;

import ai.djl.pytorch.engine.PtNDArray;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Finds a layer's weights in the published graph, whose exporter numbered the matrices. */
final class EncoderWeights {
  private static final int FIRST_MATRIX = 1525;
  private static final int NUMBERS_OF_LAYER = 13;

  private final Map<String, Weights> published;
  private final Parameters parameters;

  EncoderWeights(Map<String, Weights> published, Parameters parameters) {
    this.published = published;
    this.parameters = parameters;
  }

  /** The names of a layer's matrices. */
  static List<String> matrices(int layer) {
    int first = FIRST_MATRIX + NUMBERS_OF_LAYER * layer;
    return IntStream.of(0, 1, 4, 10, 11, 12).mapToObj(i -> "onnx::MatMul_" + (first + i)).toList();
  }

  EncoderLayer layer(int number, boolean isTuned) {
    String name = "encoder.layer." + number;
    int first = FIRST_MATRIX + NUMBERS_OF_LAYER * number;
    return new EncoderLayer(
        linear(first, name + ".attention.self.query", isTuned),
        linear(first + 1, name + ".attention.self.key", isTuned),
        linear(first + 4, name + ".attention.self.value", isTuned),
        linear(first + 10, name + ".attention.output.dense", isTuned),
        norm(name + ".attention.output.LayerNorm", isTuned),
        linear(first + 11, name + ".intermediate.dense", isTuned),
        linear(first + 12, name + ".output.dense", isTuned),
        norm(name + ".output.LayerNorm", isTuned));
  }

  Norm norm(String name, boolean isTuned) {
    return new Norm(
        tensor(name + ".weight", false, isTuned), tensor(name + ".bias", false, isTuned));
  }

  private Linear linear(int matrix, String name, boolean isTuned) {
    return new Linear(
        tensor("onnx::MatMul_" + matrix, true, isTuned), tensor(name + ".bias", false, isTuned));
  }

  private PtNDArray tensor(String name, boolean isMatrix, boolean isTuned) {
    Weights weights = published.get(name);
    if (weights == null) {
      throw new IllegalStateException("not in the published graph: " + name);
    }
    Weights turned = isMatrix ? weights.transposed() : weights;
    return isTuned ? parameters.tuned(name, turned) : parameters.frozen(turned);
  }
}
