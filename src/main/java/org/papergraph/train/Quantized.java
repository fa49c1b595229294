package org.papergraph.train;

/**
 * A matrix in 8 bits as the published graph holds its own: for each column its largest magnitude is
 * 64, as the sums of products that AVX2 makes leave room for no more.
 *
 * @param values [in, out] row by row
 * @param scale what 1 stands for in each column
 */
record Quantized(int[] shape, byte[] values, float[] scale) {
  private static final int LARGEST = 64;

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
