package org.papergraph.sequence;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.papergraph.encode.Encoder;
import org.papergraph.encode.Tensor;
import org.papergraph.encode.Tensors;

/** Weights of the accurate tagger's form that learned nothing. */
final class RandomTagger {
  static final int TAG_UNITS = 5;
  static final int SHAPE_UNITS = 3;
  static final int HIDDEN = 7;
  static final int INPUTS = 3 * Encoder.UNITS + TAG_UNITS + SHAPE_UNITS;

  private final Random random;
  private final Map<String, String> metadata = new HashMap<>();
  private final Map<String, Tensor> tensors = new HashMap<>();

  RandomTagger(long seed) {
    random = new Random(seed);
    metadata.put("format", "papergraph-context");
    metadata.put("version", "1");
    metadata.put("encoder", "bge-small-en-v1.5-q");
    metadata.put("tags", "UNKNOWN JJ NN");
    metadata.put(
        "labels",
        IntStream.range(0, LabelSet.SIZE)
            .mapToObj(LabelSet::name)
            .collect(Collectors.joining(" ")));
    metadata.put(
        "shapes",
        Arrays.stream(WordShape.values()).map(Enum::name).collect(Collectors.joining(" ")));
    add("head.tag", 3, TAG_UNITS);
    add("head.shape", WordShape.values().length, SHAPE_UNITS);
    add("head.hidden.weight", HIDDEN, INPUTS);
    add("head.hidden.bias", HIDDEN);
    add("head.output.weight", LabelSet.SIZE, HIDDEN);
    add("head.output.bias", LabelSet.SIZE);
    add("crf.start", LabelSet.SIZE);
    add("crf.transition", LabelSet.SIZE, LabelSet.SIZE);
    add("crf.end", LabelSet.SIZE);
  }

  private void add(String name, int... shape) {
    float[] values = new float[Arrays.stream(shape).reduce(1, (a, b) -> a * b)];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) random.nextGaussian(0, 0.1);
    }
    tensors.put(name, Tensor.ofFloats(values, shape));
  }

  RandomTagger with(String name, Tensor tensor) {
    tensors.put(name, tensor);
    return this;
  }

  RandomTagger without(String name) {
    tensors.remove(name);
    return this;
  }

  RandomTagger saying(String key, String value) {
    metadata.put(key, value);
    return this;
  }

  float[] values(String name) {
    return tensors.get(name).floats();
  }

  Tensors tensors() {
    return Tensors.of(metadata, tensors);
  }
}
