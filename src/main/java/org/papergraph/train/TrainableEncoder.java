package org.papergraph.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * bge-small-en-v1.5 with its upper layers open to training. The lower ones stay as published: what
 * they make of a text can be kept.
 */
final class TrainableEncoder {
  static final int LAYERS = 12;
  static final int FROZEN = 4;

  private final Map<String, Weights> published;
  private final double dropout;
  private final Norm embeddingNorm;
  private final List<EncoderLayer> layers = new ArrayList<>();

  /**
   * @param dropout of what each half of a layer adds (Srivastava et al., JMLR 2014)
   */
  TrainableEncoder(Map<String, Weights> published, double dropout, Parameters parameters) {
    this.published = published;
    this.dropout = dropout;
    EncoderWeights weights = new EncoderWeights(published, parameters);
    this.embeddingNorm = weights.norm("embeddings.LayerNorm", false);
    for (int layer = 0; layer < LAYERS; layer++) {
      layers.add(weights.layer(layer, layer >= FROZEN));
    }
  }

  /** The states [pieces, units] under the first tuned layer. */
  NDArray lower(int[] pieces, NDManager manager) {
    NDArray states = embeddingNorm.of(embedded(pieces, manager));
    for (EncoderLayer layer : layers.subList(0, FROZEN)) {
      states = layer.of(states, 0);
    }
    return states;
  }

  NDArray upper(NDArray lower, boolean isTraining) {
    NDArray states = lower;
    for (EncoderLayer layer : layers.subList(FROZEN, LAYERS)) {
      states = layer.of(states, isTraining ? dropout : 0);
    }
    return states;
  }

  private NDArray embedded(int[] pieces, NDManager manager) {
    int units = EncoderLayer.UNITS;
    float[] words = published.get("embeddings.word_embeddings.weight").values();
    float[] positions = published.get("embeddings.position_embeddings.weight").values();
    float[] types = published.get("embeddings.token_type_embeddings.weight").values();
    float[] sum = new float[pieces.length * units];
    for (int i = 0; i < sum.length; i++) {
      sum[i] = words[pieces[i / units] * units + i % units] + types[i % units] + positions[i];
    }
    return manager.create(sum, new Shape(pieces.length, units));
  }
}
