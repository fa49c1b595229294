package org.papergraph.train;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The encoder as published. What is not trained is taken from the graph in 8 bits, since that is
 * what the trained layers will stand on.
 */
final class PublishedWeights {
  private static final String GRAPH = "/bge-small-en-v1.5.onnx";
  private static final String SMALL_GRAPH = "/bge-small-en-v1.5-q.onnx";
  private static final int EMBEDDING_ZERO = 128;

  private final Map<String, Weights> weights;
  private final Map<String, Weights> small;

  private PublishedWeights() {
    this.weights = new HashMap<>(read(GRAPH));
    this.small = read(SMALL_GRAPH);
  }

  static Map<String, Weights> read() {
    PublishedWeights published = new PublishedWeights();
    List.of("word", "position", "token_type")
        .forEach(kind -> published.round("embeddings." + kind + "_embeddings.weight", true));
    for (int layer = 0; layer < TrainableEncoder.FROZEN; layer++) {
      EncoderWeights.matrices(layer).forEach(name -> published.round(name, false));
    }
    return published.weights;
  }

  private void round(String name, boolean isEmbedding) {
    float[] scale = small.get(name + "_scale").values();
    float[] values = small.get(name + "_quantized").values();
    float zero = isEmbedding ? EMBEDDING_ZERO : 0;
    float[] rounded = new float[values.length];
    for (int i = 0; i < values.length; i++) {
      rounded[i] = (values[i] - zero) * scale[i % scale.length];
    }
    weights.put(name, new Weights(weights.get(name).shape(), rounded));
  }

  private static Map<String, Weights> read(String resource) {
    try (InputStream in = PublishedWeights.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new TrainingException(
            "no " + resource + " on the class path: build papergraph with -P train to train");
      }
      return OnnxFile.read(in);
    } catch (IOException e) {
      throw new TrainingException(resource + " cannot be read: " + e);
    }
  }
}
