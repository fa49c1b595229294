package org.papergraph.train;

import ai.djl.ndarray.NDArray;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.jni.JniUtils;

/** Layer normalisation over a row (Ba, Kiros and Hinton 2016). */
record Norm(PtNDArray weight, PtNDArray bias) {
  private static final double EPSILON = 1e-12;

  NDArray of(NDArray rows) {
    return JniUtils.layerNorm((PtNDArray) rows, weight.getShape(), weight, bias, EPSILON);
  }
}
