package org.papergraph.extract;

import java.util.List;
import org.papergraph.sequence.Decoder;
import org.papergraph.sequence.LabelSet;
import org.papergraph.sequence.SequenceModel;
import org.papergraph.sequence.TypeMasses;
import org.papergraph.sequence.TypedSpan;

/**
 * What a trained model makes of one paper.
 *
 * @param marginals for each sentence
 */
record Judgement(List<double[][]> marginals) {
  private static final int GENERIC = MentionType.GENERIC.ordinal();

  static Judgement of(SequenceModel model, List<Sentence> sentences) {
    return new Judgement(model.marginals(sentences.stream().map(Sentence::words).toList()));
  }

  /** How likely a word of the phrase belongs to what names a thing, in the mean. */
  double probability(Phrase phrase) {
    double sum = 0;
    double[] masses = types(phrase);
    for (int type = 0; type < masses.length; type++) {
      sum += type == GENERIC ? 0 : masses[type];
    }
    return sum;
  }

  /** Whether the phrase rather stands for something else ("the former method"). */
  boolean isGeneric(Phrase phrase) {
    return types(phrase)[GENERIC] > probability(phrase);
  }

  /** How likely a word of the phrase belongs to a span of each {@link MentionType}. */
  double[] types(Phrase phrase) {
    return TypeMasses.of(of(phrase), phrase.from(), phrase.to());
  }

  /** How likely the phrase's first word belongs to no span. */
  double outside(Phrase phrase) {
    return of(phrase)[phrase.from()][LabelSet.OUTSIDE];
  }

  /** How likely the phrase's words are one span, from the first to the last. */
  double exactly(Phrase phrase) {
    double[][] words = of(phrase);
    double begins = 0;
    double goesOn = 0;
    for (int type = 0; type < LabelSet.TYPES.size(); type++) {
      begins += words[phrase.from()][LabelSet.begin(type)];
      goesOn += phrase.to() < words.length ? words[phrase.to()][LabelSet.inside(type)] : 0;
    }
    return begins * (1 - goesOn) * probability(phrase);
  }

  private double[][] of(Phrase phrase) {
    return marginals.get(phrase.sentence().index());
  }

  /** The model's own spans, those that stand for something else left out. */
  List<Phrase> spans(Sentence sentence) {
    return Decoder.spans(marginals.get(sentence.index())).stream()
        .filter(span -> span.type() != GENERIC)
        .map((TypedSpan span) -> Phrase.of(sentence, span.from(), span.to()))
        .toList();
  }
}
