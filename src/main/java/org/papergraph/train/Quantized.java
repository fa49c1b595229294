package org.papergraph.train;

/**
 * A matrix in 8 bits as the published graph holds its own: for each column its largest magnitude is
 * 64, as the sums of products that AVX2 makes leave room for no more.
 */
final class Quantized {
  private static final int LARGEST = 64;

  private final int[] shape;
  private final byte[] values;
  private final float[] scale;

  private Quantized(int[] shape, byte[] values, float[] scale) {
    this.shape = shape;
    this.values = values;
    this.scale = scale;
  }

  /** [in, out]. */
  int[] shape() {
    return shape;
  }

  /** Row by row. */
  byte[] values() {
    return values;
  }

  /** What 1 stands for in each column. */
  float[] scale() {
    return scale;
  }

  static Quantized of(Weights weights) {
    int columns = weights.shape()[1];
    float[] scale = scale(weights.values(), columns);
    byte[] values = new byte[weights.values().length];
    for (int i = 0; i < values.length; i++) {
      values[i] = (byte) Math.rint(weights.values()[i] / scale[i % columns]);
    }
    return new Quantized(weights.shape(), values, scale);
  }

  private static float[] scale(float[] values, int columns) {
    float[] scale = new float[columns];
    for (int i = 0; i < values.length; i++) {
      scale[i % columns] = Math.max(scale[i % columns], Math.abs(values[i]));
    }
    for (int column = 0; column < columns; column++) {
      scale[column] = scale[column] == 0 ? 1 : scale[column] / LARGEST;
    }
    return scale;
  }
}
