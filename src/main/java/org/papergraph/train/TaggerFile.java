package org.papergraph.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.papergraph.sequence.ChainCrf;

/** Writes what was learned: the encoder's matrices in 8 bits, all else as it is. */
final class TaggerFile {
  private static final String FORMAT = "papergraph-accurate-1";
  private static final float FORBIDDEN = -10_000;

  private final TensorFile file;

  private TaggerFile(TagSet tags) {
    this.file =
        new TensorFile(
            Map.of(
                "format",
                FORMAT,
                "tags",
                String.join(" ", tags.names()),
                "tuned",
                TrainableEncoder.FROZEN + "-" + (TrainableEncoder.LAYERS - 1)));
  }

  static void write(TaggingModel model, TagSet tags, Path out) throws IOException {
    TaggerFile tagger = new TaggerFile(tags);
    model.parameters().tuned().forEach((name, array) -> tagger.add(name, Parameters.weights(array)));
    tagger.add(model.crf());
    tagger.file.write(out);
  }

  private void add(String name, Weights weights) {
    if (name.startsWith("onnx::")) {
      Quantized quantized = Quantized.of(weights.transposed());
      file.add(name + "_quantized", quantized.shape(), quantized.values());
      int columns = quantized.scale().length;
      file.add(name + "_scale", new Weights(new int[] {columns}, quantized.scale()));
    } else {
      boolean isMatrix = name.startsWith("head.") && name.endsWith(".weight");
      file.add(name, isMatrix ? weights.transposed() : weights);
    }
  }

  private void add(ChainCrf crf) {
    file.add("crf.start", row(crf.start()));
    file.add("crf.end", row(crf.end()));
    int size = crf.labels();
    double[] flat = Arrays.stream(crf.transition()).flatMapToDouble(Arrays::stream).toArray();
    file.add("crf.transitions", new Weights(new int[] {size, size}, row(flat).values()));
  }

  private static Weights row(double[] values) {
    float[] row = new float[values.length];
    for (int i = 0; i < row.length; i++) {
      row[i] = Double.isInfinite(values[i]) ? FORBIDDEN : (float) values[i];
    }
    return new Weights(new int[] {row.length}, row);
  }
}
