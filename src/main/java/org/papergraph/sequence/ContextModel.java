package org.papergraph.sequence;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.papergraph.encode.Encoder;
import org.papergraph.encode.Encoding;
import org.papergraph.encode.ModelException;
import org.papergraph.encode.Tensor;
import org.papergraph.encode.Tensors;

/**
 * The accurate tagger: the states of a tuned encoder, a head that scores labels by them, and a
 * linear-chain CRF over each sentence.
 */
public final class ContextModel implements SequenceModel, AutoCloseable {
  private static final String FORMAT = "papergraph-context";
  private static final String VERSION = "1";

  private final Encoder encoder;
  private final DenseHead head;
  private final ChainCrf crf;

  private ContextModel(Encoder encoder, DenseHead head, ChainCrf crf) {
    this.encoder = encoder;
    this.head = head;
    this.crf = crf;
  }

  /**
   * The model of a file: what begins with neither "head." nor "crf." is the tuned encoder's.
   *
   * @throws ModelException where the tensors are those of another version, or do not fit together
   */
  public static ContextModel of(Tensors tensors) {
    tensors.require("format", FORMAT);
    tensors.require("version", VERSION);
    tensors.require("encoder", Encoder.NAME);
    tensors.require("labels", labels());
    DenseHead head = new DenseHead(tensors);
    ChainCrf crf = LinearWeights.crf(tensors);
    TreeMap<String, Tensor> tuned = new TreeMap<>(tensors.all());
    tuned.keySet().removeIf(name -> name.startsWith("head.") || name.startsWith("crf."));
    Encoder encoder = Encoder.projecting(tuned, head.projection(), tensors.file());
    return new ContextModel(encoder, head, crf);
  }

  private static String labels() {
    return IntStream.range(0, LabelSet.SIZE)
        .mapToObj(LabelSet::name)
        .collect(Collectors.joining(" "));
  }

  @Override
  public List<double[][]> marginals(List<List<Word>> sentences) {
    Encoding text =
        encoder.encode(
            sentences.stream().map(words -> words.stream().map(Word::form).toList()).toList());
    List<double[][]> marginals = new ArrayList<>();
    int from = 0;
    for (List<Word> sentence : sentences) {
      marginals.add(crf.marginals(head.emissions(text, sentence, from)));
      from += sentence.size();
    }
    return marginals;
  }

  @Override
  public void close() {
    encoder.close();
  }
}
