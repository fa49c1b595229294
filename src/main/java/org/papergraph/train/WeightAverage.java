package org.papergraph.train;

import ai.djl.ndarray.NDArray;
import ai.djl.pytorch.engine.PtNDArray;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The mean of a model's weights over many steps, which errs less than those of any one (Izmailov et
 * al., "Averaging Weights Leads to Wider Optima and Better Generalization", UAI 2018).
 */
final class WeightAverage {
  private final TaggingModel model;
  private final Map<PtNDArray, NDArray> means = new LinkedHashMap<>();
  private final List<double[]> chain;
  private final List<double[]> chainMeans;
  private int steps;

  WeightAverage(TaggingModel model) {
    this.model = model;
    this.chain = ChainAdam.rows(model.crf());
    this.chainMeans = chain.stream().map(row -> new double[row.length]).toList();
  }

  /** Adds the weights as they are now. */
  void take() {
    steps++;
    float share = 1f / steps;
    for (PtNDArray array : model.parameters().tuned().values()) {
      NDArray mean = means.computeIfAbsent(array, a -> a.getManager().zeros(a.getShape()));
      try (NDArray part = array.mul(share)) {
        mean.muli(1 - share).addi(part);
      }
    }
    for (int row = 0; row < chain.size(); row++) {
      for (int i = 0; i < chain.get(row).length; i++) {
        double mean = steps == 1 ? 0 : chainMeans.get(row)[i] * (1 - share);
        chainMeans.get(row)[i] = mean + chain.get(row)[i] * share;
      }
    }
  }

  /** Gives the model the mean for its weights, if there is one. */
  void put() {
    if (steps == 0) {
      return;
    }
    means.forEach((array, mean) -> array.muli(0).addi(mean));
    for (int row = 0; row < chain.size(); row++) {
      System.arraycopy(chainMeans.get(row), 0, chain.get(row), 0, chain.get(row).length);
    }
  }
}
