package org.papergraph.train;

import ai.djl.ndarray.NDArray;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.jni.JniUtils;

/**
 * An affine map.
 *
 * @param weight [out, in], as PyTorch has it
 * @param bias [out]
 */
record Linear(PtNDArray weight, PtNDArray bias) {

  NDArray of(NDArray rows) {
    return JniUtils.linear((PtNDArray) rows, weight, bias);
  }
}
