package org.papergraph.sequence;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.papergraph.encode.Encoder;
import org.papergraph.encode.Encoding;
import org.papergraph.encode.ModelException;
import org.papergraph.encode.Tensors;

/**
 * Says what each word's labels score by the encoder's states of the word, the one before and the
 * one behind (of the whole text, zeros beyond it), by its part of speech and its shape: one hidden
 * layer.
 */
final class DenseHead {
  private static final String HIDDEN = "head.hidden";

  private final EmbeddingTable tags;
  private final EmbeddingTable shapes;
  private final Affine hidden;
  private final Affine output;

  DenseHead(Tensors tensors) {
    tensors.require("shapes", shapeNames());
    this.tags = new EmbeddingTable(tensors, "head.tag", "tags");
    this.shapes = new EmbeddingTable(tensors, "head.shape", "shapes");
    int inputs = 3 * Encoder.UNITS + tags.width() + shapes.width();
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

  /**
   * The emissions of a sentence's words.
   *
   * @param from the number of its first word in the whole text
   */
  double[][] emissions(Encoding text, List<Word> sentence, int from) {
    double[][] emissions = new double[sentence.size()][];
    for (int i = 0; i < emissions.length; i++) {
      emissions[i] = emissions(text, from + i, sentence.get(i));
    }
    return emissions;
  }

  private double[] emissions(Encoding text, int at, Word word) {
    float[] units = hidden.bias();
    addState(text, at, 0, units);
    addState(text, at - 1, 1, units);
    addState(text, at + 1, 2, units);
    float[] tag = tags.of(word.tag());
    hidden.add(tag, 3 * Encoder.UNITS, units);
    hidden.add(shapes.of(WordShape.of(word.form()).name()), 3 * Encoder.UNITS + tag.length, units);
    Gelu.apply(units);
    float[] scores = output.bias();
    output.add(units, 0, scores);
    return doubles(scores);
  }

  private void addState(Encoding text, int word, int place, float[] units) {
    if (word >= 0 && word < text.words()) {
      hidden.add(text.state(word), place * Encoder.UNITS, units);
    }
  }

  private static double[] doubles(float[] values) {
    double[] doubles = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      doubles[i] = values[i];
    }
    return doubles;
  }
}
