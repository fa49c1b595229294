package org.papergraph.sequence;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

  /**
   * The emissions of a sentence's words.
   *
   * @param from the number of its first word in the whole text
   */
  double[][] emissions(Encoding text, List<Word> sentence, int from) {
    float[][] units = hidden.biases(sentence.size());
    for (int place = 0; place < NEIGHBOURS.length; place++) {
      hidden.add(
          states(text, from + NEIGHBOURS[place], sentence.size()), place * Encoder.UNITS, units);
    }
    int offset = NEIGHBOURS.length * Encoder.UNITS;
    hidden.add(rows(sentence, word -> tags.of(word.tag())), offset, units);
    hidden.add(rows(sentence, word -> shapes.of(shape(word))), offset + tags.width(), units);
    Arrays.stream(units).forEach(Gelu::apply);
    float[][] scores = output.biases(sentence.size());
    output.add(units, 0, scores);
    return Arrays.stream(scores).map(DenseHead::doubles).toArray(double[][]::new);
  }

  /** The states of so many words from {@code first} on; zeros where the text has no such word. */
  private static float[][] states(Encoding text, int first, int words) {
    float[] none = new float[Encoder.UNITS];
    return IntStream.range(first, first + words)
        .mapToObj(word -> word >= 0 && word < text.words() ? text.state(word) : none)
        .toArray(float[][]::new);
  }

  private static float[][] rows(List<Word> sentence, Function<Word, float[]> vector) {
    return sentence.stream().map(vector).toArray(float[][]::new);
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
