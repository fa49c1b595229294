package org.papergraph.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.jni.JniUtils;

/** One layer of BERT (Devlin et al., NAACL 2019): attention, then a feed-forward net. */
record EncoderLayer(
    Linear query,
    Linear key,
    Linear value,
    Linear attended,
    Norm attentionNorm,
    Linear intermediate,
    Linear output,
    Norm outputNorm) {
  static final int HEADS = 12;
  static final int UNITS = 384;

  private static final int HEAD_UNITS = UNITS / HEADS;

  /**
   * @param states [pieces, units]
   */
  NDArray of(NDArray states, double dropout) {
    NDArray seen = drop(attended.of(context(states)), dropout);
    NDArray middle = attentionNorm.of(states.add(seen));
    NDArray wide = JniUtils.gelu((PtNDArray) intermediate.of(middle));
    return outputNorm.of(middle.add(drop(output.of(wide), dropout)));
  }

  private static NDArray drop(NDArray units, double share) {
    return share > 0 ? JniUtils.dropout((PtNDArray) units, share, true) : units;
  }

  private NDArray context(NDArray states) {
    NDArray keys = heads(key.of(states)).transpose(0, 2, 1);
    NDArray scores = heads(query.of(states)).matMul(keys).mul(1 / Math.sqrt(HEAD_UNITS));
    NDArray context = scores.softmax(-1).matMul(heads(value.of(states)));
    return context.transpose(1, 0, 2).reshape(new Shape(-1, UNITS));
  }

  /** [heads, pieces, units of a head]. */
  private static NDArray heads(NDArray states) {
    return states.reshape(new Shape(-1, HEADS, HEAD_UNITS)).transpose(1, 0, 2);
  }
}
