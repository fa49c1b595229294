package org.papergraph.train;

import java.util.Random;

/** Draws first weights. */
final class Draws {
  private final Random random;

  Draws(Random random) {
    this.random = random;
  }

  Weights normal(int rows, int columns, double deviation) {
    float[] values = new float[rows * columns];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) (random.nextGaussian() * deviation);
    }
    return new Weights(new int[] {rows, columns}, values);
  }
}
