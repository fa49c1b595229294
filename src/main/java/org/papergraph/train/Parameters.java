package org.papergraph.train;

import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.pytorch.engine.PtNDArray;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** The tensors of a model that training changes, by name, in order of creation. */
final class Parameters {
  private final NDManager manager;
  private final Map<String, PtNDArray> tuned = new LinkedHashMap<>();

  Parameters(NDManager manager) {
    this.manager = manager;
  }

  PtNDArray tuned(String name, Weights weights) {
    PtNDArray array = frozen(weights);
    array.setRequiresGradient(true);
    tuned.put(name, array);
    return array;
  }

  PtNDArray frozen(Weights weights) {
    Shape shape = new Shape(Arrays.stream(weights.shape()).asLongStream().toArray());
    return (PtNDArray) manager.create(weights.values(), shape);
  }

  Map<String, PtNDArray> tuned() {
    return tuned;
  }

  /** A copy of a tensor as it is now. */
  static Weights weights(PtNDArray array) {
    int[] shape = Arrays.stream(array.getShape().getShape()).mapToInt(n -> (int) n).toArray();
    return new Weights(shape, array.toFloatArray());
  }
}
