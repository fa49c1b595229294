package org.papergraph.sequence;

import java.util.stream.Stream;
import org.papergraph.encode.Tensors;

/** A dense layer, {@code y = W x + b}. */
final class Affine {
  /** Inputs taken at once: what a processor's registers hold well. */
  private static final int STRIDE = 4;

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

  /** A row of biases for each of so many words, to add to. */
  float[][] biases(int words) {
    return Stream.generate(bias::clone).limit(words).toArray(float[][]::new);
  }

  /**
   * Adds what the inputs from {@code offset} on give, whose values are {@code x}, a row for each
   * word. All words take a column in turn while it is at hand.
   */
  void add(float[][] x, int offset, float[][] y) {
    int width = x.length == 0 ? 0 : x[0].length;
    int i = 0;
    for (; i + STRIDE <= width; i += STRIDE) {
      for (int word = 0; word < x.length; word++) {
        addFour(x[word], i, offset + i, y[word]);
      }
    }
    for (; i < width; i++) {
      for (int word = 0; word < x.length; word++) {
        addOne(x[word][i], columns[offset + i], y[word]);
      }
    }
  }

  private static void addOne(float x, float[] column, float[] y) {
    for (int out = 0; out < y.length; out++) {
      y[out] += x * column[out];
    }
  }

  /** The loop that most time goes into; written so that the JVM makes vector instructions of it. */
  private void addFour(float[] x, int i, int input, float[] y) {
    float[] a = columns[input];
    float[] b = columns[input + 1];
    float[] c = columns[input + 2];
    float[] d = columns[input + 3];
    float xa = x[i];
    float xb = x[i + 1];
    float xc = x[i + 2];
    float xd = x[i + 3];
    for (int out = 0; out < y.length; out++) {
      y[out] += xa * a[out] + xb * b[out] + xc * c[out] + xd * d[out];
    }
  }
}
