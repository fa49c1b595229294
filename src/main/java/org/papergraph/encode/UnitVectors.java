package org.papergraph.encode;

/** Vectors of unit length, whose product is their cosine. */
final class UnitVectors {
  private UnitVectors() {}

  /** The direction of {@code vector}; zeros stay zeros. */
  static float[] of(float[] vector) {
    double square = 0;
    for (float value : vector) {
      square += value * value;
    }
    float length = (float) Math.sqrt(square);
    float[] unit = new float[vector.length];
    for (int i = 0; i < unit.length && length > 0; i++) {
      unit[i] = vector[i] / length;
    }
    return unit;
  }
}
