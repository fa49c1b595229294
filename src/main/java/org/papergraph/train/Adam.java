package org.papergraph.train;

import ai.djl.ndarray.NDArray;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.jni.JniUtils;
import java.util.HashMap;
import java.util.Map;

/** AdamW (Loshchilov and Hutter, ICLR 2019) with the gradient's norm clipped. */
final class Adam {
  private static final float BETA1 = 0.9f;
  private static final float BETA2 = 0.999f;
  private static final float EPSILON = 1e-8f;

  private final Map<String, PtNDArray> parameters;
  private final Map<String, PtNDArray> means = new HashMap<>();
  private final Map<String, PtNDArray> squares = new HashMap<>();
  private final double longest;
  private final float decay;
  private int steps;

  /**
   * @param longest the norm that a gradient is cut to
   */
  Adam(Map<String, PtNDArray> parameters, double longest, double decay) {
    this.parameters = parameters;
    this.longest = longest;
    this.decay = (float) decay;
    parameters.forEach(
        (name, array) -> {
          means.put(name, (PtNDArray) array.getManager().zeros(array.getShape()));
          squares.put(name, (PtNDArray) array.getManager().zeros(array.getShape()));
        });
  }

  /**
   * Moves all parameters against their gradients and forgets these.
   *
   * @return whether it did: PyTorch's gradients are now and then no number, and then nothing moves
   */
  boolean step(double encoderRate, double headRate) {
    double norm = norm();
    boolean isSound = Double.isFinite(norm);
    if (isSound) {
      steps++;
      float scale = (float) Math.min(1, longest / (norm + 1e-6));
      parameters.forEach(
          (name, array) -> move(name, array, rate(name, encoderRate, headRate), scale));
    }
    parameters.values().forEach(JniUtils::zeroGrad);
    return isSound;
  }

  private static double rate(String name, double encoderRate, double headRate) {
    return name.startsWith("head.") ? headRate : encoderRate;
  }

  private double norm() {
    double sum = 0;
    for (PtNDArray array : parameters.values()) {
      try (NDArray gradient = array.getGradient();
          NDArray norm = gradient.norm()) {
        double length = norm.getFloat();
        sum += length * length;
      }
    }
    return Math.sqrt(sum);
  }

  private void move(String name, PtNDArray array, double rate, float scale) {
    double corrected = rate * Math.sqrt(1 - Math.pow(BETA2, steps)) / (1 - Math.pow(BETA1, steps));
    boolean isMatrix = array.getShape().dimension() == 2;
    try (PtNDArray gradient = array.getGradient()) {
      JniUtils.adamUpdate(
          array,
          gradient,
          means.get(name),
          squares.get(name),
          (float) rate,
          (float) corrected,
          isMatrix ? decay : 0,
          scale,
          -1,
          BETA1,
          BETA2,
          EPSILON,
          true);
    }
  }
}
