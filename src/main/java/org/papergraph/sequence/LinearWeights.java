package org.papergraph.sequence;

import java.util.HashMap;
import java.util.Map;
import org.papergraph.encode.ModelException;
import org.papergraph.encode.Tensor;
import org.papergraph.encode.Tensors;

/**
 * What the fast tagger learned, as its file keeps it.
 *
 * @param keys of the features of {@link WordFeatures}
 * @param counts for each feature, how many labels it speaks for or against
 * @param labels these labels, feature by feature
 * @param weights for each of them, in steps of {@code step}
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
public record LinearWeights(
    int[] keys, byte[] counts, byte[] labels, byte[] weights, float step, ChainCrf crf) {
  /** Changes with the features and with what the tensors mean. */
  private static final String FORMAT = "papergraph-fast-1";

  private static final int KEY_BYTES = 4;

  /**
   * What a file keeps.
   *
   * @throws ModelException where the tensors are those of another version, or do not fit together
   */
  public static LinearWeights of(Tensors tensors) {
    tensors.require("format", FORMAT);
    LinearWeights read =
        new LinearWeights(
            keys(bytes(tensors, "feature.keys")),
            bytes(tensors, "feature.counts"),
            bytes(tensors, "weight.labels"),
            bytes(tensors, "weight.values"),
            tensors.floats("weight.step", 1)[0],
            crf(tensors));
    if (!read.fits()) {
      throw new ModelException(tensors.file(), "its features and weights don't fit together");
    }
    return read;
  }

  /**
   * For a file.
   *
   * @param metadata what else the file is to tell of itself
   */
  public Tensors tensors(Map<String, String> metadata) {
    Map<String, String> all = new HashMap<>(metadata);
    all.put("format", FORMAT);
    int size = crf.labels();
    return Tensors.of(
        all,
        Map.of(
            "feature.keys", Tensor.ofBytes(keyBytes(), keys.length, KEY_BYTES),
            "feature.counts", Tensor.ofBytes(counts, counts.length),
            "weight.labels", Tensor.ofBytes(labels, labels.length),
            "weight.values", Tensor.ofBytes(weights, weights.length),
            "weight.step", Tensor.ofFloats(new float[] {step}, 1),
            "crf.start", Tensor.ofFloats(floats(crf.start()), size),
            "crf.transition", Tensor.ofFloats(floats(crf.transition()), size, size),
            "crf.end", Tensor.ofFloats(floats(crf.end()), size)));
  }

  private boolean fits() {
    int sum = 0;
    for (byte count : counts) {
      sum += count;
    }
    boolean known = true;
    for (byte label : labels) {
      known &= label >= 0 && label < LabelSet.SIZE;
    }
    return known && keys.length == counts.length && labels.length == sum && weights.length == sum;
  }

  static ChainCrf crf(Tensors tensors) {
    int size = LabelSet.SIZE;
    float[] moves = tensors.floats("crf.transition", size, size);
    double[][] transition = new double[size][size];
    for (int i = 0; i < moves.length; i++) {
      transition[i / size][i % size] = moves[i];
    }
    return new ChainCrf(
        doubles(tensors.floats("crf.start", size)),
        transition,
        doubles(tensors.floats("crf.end", size)));
  }

  private static double[] doubles(float[] values) {
    double[] result = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      result[i] = values[i];
    }
    return result;
  }

  /** Row by row. */
  private static float[] floats(double[]... rows) {
    float[] values = new float[rows.length * rows[0].length];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) rows[i / rows[0].length][i % rows[0].length];
    }
    return values;
  }

  private static byte[] bytes(Tensors tensors, String name) {
    float[] values = tensors.get(name).floats();
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  private byte[] keyBytes() {
    byte[] bytes = new byte[KEY_BYTES * keys.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (keys[i / KEY_BYTES] >>> (8 * (i % KEY_BYTES)));
    }
    return bytes;
  }

  private static int[] keys(byte[] bytes) {
    int[] keys = new int[bytes.length / KEY_BYTES];
    for (int i = 0; i < KEY_BYTES * keys.length; i++) {
      keys[i / KEY_BYTES] |= (bytes[i] & 0xFF) << (8 * (i % KEY_BYTES));
    }
    return keys;
  }
}
