package org.papergraph.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.jni.JniUtils;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.papergraph.sequence.LabelSet;

/** Trains a model on examples, some texts at a time. */
final class EncoderTrainer {
  private static final double LONGEST_GRADIENT = 1;
  private static final double WEIGHT_DECAY = 0.01;
  private static final double WARM_UP = 0.1;

  private final TaggingModel model;
  private final Rates rates;
  private final Adam adam;
  private final ChainAdam chainAdam;
  private int skipped;

  EncoderTrainer(TaggingModel model, Rates rates) {
    this.model = model;
    this.rates = rates;
    this.adam = new Adam(model.parameters().tuned(), LONGEST_GRADIENT, WEIGHT_DECAY);
    this.chainAdam = new ChainAdam(model.crf());
  }

  /** Goes through all examples {@code epochs} times, each time in another order. */
  void train(List<Example> examples, int epochs, int batch, long seed, Consumer<Epoch> log) {
    Random random = new Random(seed);
    JniUtils.setSeed(seed);
    int batches = (examples.size() + batch - 1) / batch;
    for (int epoch = 0; epoch < epochs; epoch++) {
      List<Example> order = new ArrayList<>(examples);
      Collections.shuffle(order, random);
      double loss = 0;
      for (int i = 0; i < batches; i++) {
        double done = (epoch * batches + i) / (double) (epochs * batches);
        List<Example> part = order.subList(i * batch, Math.min(order.size(), (i + 1) * batch));
        loss += step(part, share(done));
      }
      log.accept(new Epoch(epoch + 1, loss / examples.size(), skipped));
    }
  }

  /** Linear warm-up and decay. */
  private static double share(double done) {
    return done < WARM_UP ? (done + 0.002) / WARM_UP : (1 - done) / (1 - WARM_UP);
  }

  private double step(List<Example> batch, double share) {
    ChainGradient chain = new ChainGradient(model.crf());
    int sentences = batch.stream().mapToInt(example -> example.targets().size()).sum();
    JniUtils.setGradMode(true);
    for (Example example : batch) {
      backward(example, chain, 1.0 / sentences);
    }
    JniUtils.setGradMode(false);
    if (adam.step(rates.encoder() * share, rates.head() * share)) {
      chainAdam.step(chain, 1.0 / sentences, rates.chain() * share);
    } else {
      skipped++;
    }
    return chain.loss();
  }

  private void backward(Example example, ChainGradient chain, double scale) {
    try (NDManager scratch = example.lower().getManager().newSubManager()) {
      NDArray lower = example.lower().duplicate();
      lower.attach(scratch);
      NDArray emissions = model.emissions(lower, example, true);
      List<double[][]> rows = TaggingModel.sentences(emissions, example);
      float[] gradient = chain.rows(rows, example.targets(), example.labels());
      for (int i = 0; i < gradient.length; i++) {
        gradient[i] *= (float) scale;
      }
      NDArray given = scratch.create(gradient).reshape(example.words().count(), LabelSet.SIZE);
      JniUtils.backward((PtNDArray) emissions, (PtNDArray) given, false, false);
    }
  }
}
