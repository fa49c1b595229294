package org.papergraph.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.jni.JniUtils;
import java.util.Random;
import java.util.stream.IntStream;
import org.papergraph.sequence.LabelSet;
import org.papergraph.sequence.WordShape;

/**
 * What labels are likely by a word's state, those of its two neighbours, its part of speech and its
 * shape: one hidden layer.
 */
final class TaggingHead {
  static final int TAG_UNITS = 32;
  static final int SHAPE_UNITS = 16;
  static final int HIDDEN = 256;

  private static final int INPUT = 3 * EncoderLayer.UNITS + TAG_UNITS + SHAPE_UNITS;

  private final PtNDArray tags;
  private final PtNDArray shapes;
  private final Linear hidden;
  private final Linear output;
  private final double dropout;

  TaggingHead(int tagCount, double dropout, Random random, Parameters parameters) {
    Draws draws = new Draws(random);
    this.tags = parameters.tuned("head.tag", draws.normal(tagCount, TAG_UNITS, 0.1));
    this.shapes =
        parameters.tuned("head.shape", draws.normal(WordShape.values().length, SHAPE_UNITS, 0.1));
    this.hidden = linear("head.hidden", HIDDEN, INPUT, draws, parameters);
    this.output = linear("head.output", LabelSet.SIZE, HIDDEN, draws, parameters);
    this.dropout = dropout;
  }

  private static Linear linear(String name, int out, int in, Draws draws, Parameters parameters) {
    return new Linear(
        parameters.tuned(name + ".weight", draws.normal(out, in, Math.sqrt(1.0 / in))),
        parameters.tuned(name + ".bias", new Weights(new int[] {out}, new float[out])));
  }

  /** The emissions [words, labels] by the encoder's last states [pieces, units]. */
  NDArray of(NDArray states, WordRows words, boolean isTraining) {
    NDArray input = drop(input(states, words), isTraining);
    NDArray units = JniUtils.gelu((PtNDArray) hidden.of(input));
    return output.of(drop(units, isTraining));
  }

  private NDArray drop(NDArray units, boolean isTraining) {
    return isTraining ? JniUtils.dropout((PtNDArray) units, dropout, true) : units;
  }

  /** A row of zeros stands where there is no neighbour. */
  private NDArray input(NDArray states, WordRows words) {
    NDManager manager = states.getManager();
    NDArray none = manager.zeros(new Shape(1, EncoderLayer.UNITS));
    PtNDArray rows = (PtNDArray) NDArrays.concat(new NDList(states, none), 0);
    int last = (int) states.getShape().get(0);
    return NDArrays.concat(
        new NDList(
            rows(words.heads(0, last), rows, manager),
            rows(words.heads(-1, last), rows, manager),
            rows(words.heads(1, last), rows, manager),
            rows(words.tags(), tags, manager),
            rows(words.shapes(), shapes, manager)),
        1);
  }

  private static NDArray rows(int[] numbers, PtNDArray table, NDManager manager) {
    long[] index = IntStream.of(numbers).asLongStream().toArray();
    return JniUtils.embedding((PtNDArray) manager.create(index), table, false);
  }
}
