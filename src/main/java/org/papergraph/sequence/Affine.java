package org.papergraph.sequence;

import org.papergraph.encode.Tensors;

/** A dense layer, {@code y = W x + b}. */
final class Affine {
  private final float[][] columns;
  private final float[] bias;

  /** Reads {@code name.weight}, a row for each output, and {@code name.bias}. */
  Affine(Tensors tensors, String name, int inputs, int outputs) {
    float[] weight = tensors.floats(name + ".weight", outputs, inputs);
    this.bias = tensors.floats(name + ".bias", outputs);
    this.columns = new float[inputs][outputs];
    for (int i = 0; i < weight.length; i++) {
      columns[i % inputs][i / inputs] = weight[i];
    }
  }

  int outputs() {
    return bias.length;
  }

  /** What an input of 1 adds to each output; to be left as it is. */
  float[] column(int input) {
    return columns[input];
  }

  /** Of one word, to add to. */
  float[] bias() {
    return bias.clone();
  }

  /** Adds what the inputs from {@code offset} on give, whose values are {@code x}. */
  void add(float[] x, int offset, float[] y) {
    for (int i = 0; i < x.length; i++) {
      add(x[i], columns[offset + i], y);
    }
  }

  private static void add(float x, float[] column, float[] y) {
    for (int out = 0; out < y.length; out++) {
      y[out] += x * column[out];
    }
  }
}
