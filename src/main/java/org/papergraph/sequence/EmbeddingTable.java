package org.papergraph.sequence;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.papergraph.encode.ModelException;
import org.papergraph.encode.Tensors;

/** A vector for each name of a closed set. */
final class EmbeddingTable {
  private final Map<String, Integer> rows = new HashMap<>();
  private final float[][] vectors;

  /**
   * Reads the tensor {@code head.name}, a row for each of the names that the metadata lists under
   * {@code key}.
   */
  EmbeddingTable(Tensors tensors, String name, String key) {
    List<String> names = List.of(tensors.metadata(key).split(" "));
    int[] shape = tensors.get(name).shape();
    if (shape.length != 2 || shape[0] != names.size()) {
      throw new ModelException(
          tensors.file(), "tensor " + name + " has not a row for each of its " + key);
    }
    float[] values = tensors.floats(name, shape);
    this.vectors = new float[names.size()][];
    for (int row = 0; row < vectors.length; row++) {
      rows.put(names.get(row), row);
      vectors[row] = Arrays.copyOfRange(values, row * shape[1], (row + 1) * shape[1]);
    }
  }

  int width() {
    return vectors[0].length;
  }

  /** The vector of that name; the first row's where it has none. To be left as it is. */
  float[] of(String name) {
    return vectors[rows.getOrDefault(name, 0)];
  }
}
