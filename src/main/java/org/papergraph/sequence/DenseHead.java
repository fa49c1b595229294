package org.papergraph.sequence;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.papergraph.encode.Encoder;
import org.papergraph.encode.Encoding;
import org.papergraph.encode.ModelException;
import org.papergraph.encode.Tensor;
import org.papergraph.encode.Tensors;

/**
 * Says what each word's labels score by the encoder's states of the word, the one before and the
 * one behind (of the whole text, zeros beyond it), by its part of speech and its shape: one hidden
 * layer. What it makes of the states is linear, so the encoder gives them {@link #projection
 * projected} to all that they add to their own word's hidden units and to their neighbours'.
 */
final class DenseHead {
  private static final String HIDDEN = "head.hidden";

  /** Where the words stand whose states are taken, from the word itself. */
  private static final int[] NEIGHBOURS = {0, -1, 1};

  private final EmbeddingTable tags;
  private final EmbeddingTable shapes;
  private final Affine hidden;
  private final Affine output;

  DenseHead(Tensors tensors) {
    tensors.require("shapes", shapeNames());
    this.tags = new EmbeddingTable(tensors, "head.tag", "tags");
    this.shapes = new EmbeddingTable(tensors, "head.shape", "shapes");
    int inputs = NEIGHBOURS.length * Encoder.UNITS + tags.width() + shapes.width();
    int units = units(tensors);
    this.hidden = new Affine(tensors, HIDDEN, inputs, units);
    this.output = new Affine(tensors, "head.output", units, LabelSet.SIZE);
  }

  private static int units(Tensors tensors) {
    int[] shape = tensors.get(HIDDEN + ".bias").shape();
    if (shape.length != 1) {
      throw new ModelException(tensors.file(), "tensor " + HIDDEN + ".bias has not one dimension");
    }
    return shape[0];
  }

  private static String shapeNames() {
    return Arrays.stream(WordShape.values()).map(Enum::name).collect(Collectors.joining(" "));
  }

  /** For a state, a row: what it adds to the hidden units of the words at each of the places. */
  Tensor projection() {
    int units = hidden.outputs();
    float[] matrix = new float[Encoder.UNITS * NEIGHBOURS.length * units];
    for (int i = 0; i < Encoder.UNITS; i++) {
      for (int place = 0; place < NEIGHBOURS.length; place++) {
        float[] column = hidden.column(place * Encoder.UNITS + i);
        System.arraycopy(column, 0, matrix, (i * NEIGHBOURS.length + place) * units, units);
      }
    }
    return Tensor.ofFloats(matrix, Encoder.UNITS, NEIGHBOURS.length * units);
  }

  /**
   * The emissions of a sentence's words.
   *
   * @param text with projected states
   * @param from the number of its first word in the whole text
   */
  double[][] emissions(Encoding text, List<Word> sentence, int from) {
    double[][] emissions = new double[sentence.size()][];
    for (int i = 0; i < emissions.length; i++) {
      float[] units = hidden.bias();
      addStates(text, from + i, units);
      int offset = NEIGHBOURS.length * Encoder.UNITS;
      hidden.add(tags.of(sentence.get(i).tag()), offset, units);
      hidden.add(shapes.of(shape(sentence.get(i))), offset + tags.width(), units);
      Gelu.apply(units);
      float[] scores = output.bias();
      output.add(units, 0, scores);
      emissions[i] = doubles(scores);
    }
    return emissions;
  }

  private static void addStates(Encoding text, int word, float[] units) {
    for (int place = 0; place < NEIGHBOURS.length; place++) {
      int neighbour = word + NEIGHBOURS[place];
      if (neighbour >= 0 && neighbour < text.words()) {
        add(text.state(neighbour), place * units.length, units);
      }
    }
  }

  private static void add(float[] x, int from, float[] y) {
    for (int i = 0; i < y.length; i++) {
      y[i] += x[from + i];
    }
  }

  private static String shape(Word word) {
    return WordShape.of(word.form()).name();
  }

  private static double[] doubles(float[] values) {
    double[] doubles = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      doubles[i] = values[i];
    }
    return doubles;
  }
}
