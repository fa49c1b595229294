package org.papergraph.train;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.papergraph.sequence.ChainCrf;
import org.papergraph.sequence.FeatureTable;
import org.papergraph.sequence.LabelSet;
import org.papergraph.sequence.Lattice;
import org.papergraph.sequence.LinearWeights;
import org.papergraph.sequence.Word;
import org.papergraph.sequence.WordFeatures;

/** Learns the fast tagger's weights by the CRF's conditional likelihood, a sentence at a time. */
final class LinearTrainer {
  private static final int LABELS = LabelSet.SIZE;

  /**
   * What the learning hangs on, apart from the texts.
   *
   * @param rate of learning
   * @param sparsity how much a weight must be worth to be kept
   * @param seed of the order in which sentences come
   */
  record Settings(int epochs, double rate, double sparsity, long seed) {}

  /** A sentence as rows of the feature table. */
  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  private record Example(int[][] rows, int[] labels) {}

  private final Settings settings;
  private final FeatureTable table = new FeatureTable();
  private final List<Integer> keys = new ArrayList<>();
  private final List<Example> examples = new ArrayList<>();
  private FtrlProximal weights = new FtrlProximal(0, 1, 0);
  private final FtrlProximal moves;

  LinearTrainer(Settings settings) {
    this.settings = settings;
    this.moves = new FtrlProximal((LABELS + 2) * LABELS, settings.rate(), 0);
  }

  void add(LabelledText text) {
    for (int i = 0; i < text.sentences().size(); i++) {
      if (!text.sentences().get(i).isEmpty()) {
        examples.add(new Example(rows(text.sentences().get(i)), text.labels().get(i)));
      }
    }
  }

  private int[][] rows(List<Word> sentence) {
    WordFeatures features = new WordFeatures(sentence);
    int[][] rows = new int[sentence.size()][];
    for (int word = 0; word < rows.length; word++) {
      rows[word] = features.of(word);
      for (int i = 0; i < rows[word].length; i++) {
        rows[word][i] = row(rows[word][i]);
      }
    }
    return rows;
  }

  private int row(int key) {
    int row = table.add(key);
    if (row == keys.size()) {
      keys.add(key);
    }
    return row;
  }

  void train(Consumer<String> progress) {
    weights = new FtrlProximal(table.size() * LABELS, settings.rate(), settings.sparsity());
    Random random = new Random(settings.seed());
    for (int epoch = 0; epoch < settings.epochs(); epoch++) {
      Collections.shuffle(examples, random);
      examples.forEach(this::learn);
      progress.accept("epoch %d of %d".formatted(epoch + 1, settings.epochs()));
    }
  }

  private void learn(Example example) {
    ChainCrf crf = crf();
    double[][] emissions = emissions(example.rows());
    Lattice lattice = Lattice.of(crf, emissions);
    double[][] errors = lattice.marginals();
    double[][] transitions = new double[LABELS][LABELS];
    lattice.addTransitions(transitions);
    int[] labels = example.labels();
    for (int word = 0; word < labels.length; word++) {
      errors[word][labels[word]] -= 1;
      if (word > 0) {
        transitions[labels[word - 1]][labels[word]] -= 1;
      }
      for (int row : example.rows()[word]) {
        learn(weights, row, errors[word]);
      }
    }
    for (int from = 0; from < LABELS; from++) {
      learn(moves, from, transitions[from]);
    }
    learn(moves, LABELS, errors[0]);
    learn(moves, LABELS + 1, errors[labels.length - 1]);
  }

  private static void learn(FtrlProximal weights, int row, double[] errors) {
    for (int label = 0; label < LABELS; label++) {
      if (errors[label] != 0) {
        weights.learn(row * LABELS + label, errors[label]);
      }
    }
  }

  private double[][] emissions(int[][] rows) {
    double[][] emissions = new double[rows.length][LABELS];
    for (int word = 0; word < rows.length; word++) {
      for (int row : rows[word]) {
        for (int label = 0; label < LABELS; label++) {
          emissions[word][label] += weights.weight(row * LABELS + label);
        }
      }
    }
    return emissions;
  }

  private ChainCrf crf() {
    ChainCrf crf = ChainCrf.ofLabelSet();
    for (int label = 0; label < LABELS; label++) {
      crf.start()[label] += moves.weight(LABELS * LABELS + label);
      crf.end()[label] += moves.weight((LABELS + 1) * LABELS + label);
      for (int from = 0; from < LABELS; from++) {
        crf.transition()[from][label] += moves.weight(from * LABELS + label);
      }
    }
    return crf;
  }

  /** What was learned, in steps of the 127th part of the largest weight. */
  LinearWeights weights() {
    float step = largest() / Byte.MAX_VALUE;
    ByteArrayOutputStream labels = new ByteArrayOutputStream();
    ByteArrayOutputStream values = new ByteArrayOutputStream();
    ByteArrayOutputStream counts = new ByteArrayOutputStream();
    List<Integer> kept = new ArrayList<>();
    for (int row = 0; row < table.size(); row++) {
      int before = labels.size();
      for (int label = 0; label < LABELS; label++) {
        int steps = Math.round(weights.weight(row * LABELS + label) / step);
        if (steps != 0) {
          labels.write(label);
          values.write(steps);
        }
      }
      if (labels.size() > before) {
        kept.add(keys.get(row));
        counts.write(labels.size() - before);
      }
    }
    return new LinearWeights(
        kept.stream().mapToInt(Integer::intValue).toArray(),
        counts.toByteArray(),
        labels.toByteArray(),
        values.toByteArray(),
        step,
        crf());
  }

  private float largest() {
    float largest = Float.MIN_NORMAL;
    for (int i = 0; i < table.size() * LABELS; i++) {
      largest = Math.max(largest, Math.abs(weights.weight(i)));
    }
    return largest;
  }
}
