package org.papergraph.train;

/** A tensor of a model. */
final class Weights {
  private final int[] shape;
  private final float[] values;

  /**
   * Takes both arrays as they are.
   *
   * @param values row by row
   */
  Weights(int[] shape, float[] values) {
    this.shape = shape;
    this.values = values;
  }

  int[] shape() {
    return shape;
  }

  float[] values() {
    return values;
  }

  /** Rows become columns. */
  Weights transposed() {
    int rows = shape[0];
    int columns = shape[1];
    float[] turned = new float[values.length];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        turned[column * rows + row] = values[row * columns + column];
      }
    }
    return new Weights(new int[] {columns, rows}, turned);
  }
}
