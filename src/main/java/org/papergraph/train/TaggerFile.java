package org.papergraph.train;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.papergraph.encode.Tensor;
import org.papergraph.encode.Tensors;
import org.papergraph.sequence.ChainCrf;
import org.papergraph.sequence.LabelSet;
import org.papergraph.sequence.WordShape;

/** What was learned, as it is kept: the encoder's matrices in 8 bits, all else as it is. */
final class TaggerFile {
  private final Map<String, Tensor> tensors = new HashMap<>();

  private TaggerFile() {}

  static Tensors of(TaggingModel model, TagSet tags) {
    TaggerFile file = new TaggerFile();
    model.parameters().tuned().forEach((name, array) -> file.add(name, Parameters.weights(array)));
    file.add(model.crf());
    return Tensors.of(metadata(tags), file.tensors);
  }

  private static Map<String, String> metadata(TagSet tags) {
    Map<String, String> metadata = new TreeMap<>();
    metadata.put("format", "papergraph-context");
    metadata.put("version", "1");
    metadata.put("encoder", "bge-small-en-v1.5-q");
    metadata.put("tags", String.join(" ", tags.names()));
    metadata.put(
        "labels",
        IntStream.range(0, LabelSet.SIZE)
            .mapToObj(LabelSet::name)
            .collect(Collectors.joining(" ")));
    metadata.put(
        "shapes",
        Arrays.stream(WordShape.values()).map(Enum::name).collect(Collectors.joining(" ")));
    return metadata;
  }

  private void add(String name, Weights weights) {
    if (name.startsWith("onnx::")) {
      Quantized matrix = Quantized.of(weights.transposed());
      tensors.put(name + "_quantized", Tensor.ofBytes(matrix.values(), matrix.shape()));
      tensors.put(name + "_scale", Tensor.ofFloats(matrix.scale(), matrix.scale().length));
    } else {
      tensors.put(name, Tensor.ofFloats(weights.values(), weights.shape()));
    }
  }

  private void add(ChainCrf crf) {
    int size = crf.labels();
    double[] flat = Arrays.stream(crf.transition()).flatMapToDouble(Arrays::stream).toArray();
    tensors.put("crf.start", Tensor.ofFloats(floats(crf.start()), size));
    tensors.put("crf.end", Tensor.ofFloats(floats(crf.end()), size));
    tensors.put("crf.transition", Tensor.ofFloats(floats(flat), size, size));
  }

  private static float[] floats(double[] values) {
    float[] floats = new float[values.length];
    for (int i = 0; i < values.length; i++) {
      floats[i] = (float) values[i];
    }
    return floats;
  }
}
