package org.papergraph.extract;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
  /** In the order of {@link LabelSet#TYPES}. */
  static final List<MentionType> TYPES = LabelSet.TYPES.stream().map(MentionType::of).toList();

  static Judgement of(SequenceModel model, List<Sentence> sentences) {
    return new Judgement(model.marginals(sentences.stream().map(Sentence::words).toList()));
  }

  /** How likely a word of the phrase belongs to what names a thing, in the mean. */
  double probability(Phrase phrase) {
    return types(phrase).entrySet().stream()
        .filter(type -> type.getKey() != MentionType.GENERIC)
        .mapToDouble(Map.Entry::getValue)
        .sum();
  }

  /** Whether the phrase rather stands for something else ("the former method"). */
  boolean isGeneric(Phrase phrase) {
    return generic(phrase) > probability(phrase);
  }

  /** How likely a word of the phrase belongs to what stands for something else, in the mean. */
  double generic(Phrase phrase) {
    return types(phrase).get(MentionType.GENERIC);
  }

  /** How likely a word of the phrase belongs to a span of each type. */
  Map<MentionType, Double> types(Phrase phrase) {
    double[] masses = TypeMasses.of(of(phrase), phrase.from(), phrase.to());
    Map<MentionType, Double> types = new EnumMap<>(MentionType.class);
    for (int i = 0; i < masses.length; i++) {
      types.put(TYPES.get(i), masses[i]);
    }
    return types;
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
        .filter(span -> TYPES.get(span.type()) != MentionType.GENERIC)
        .map((TypedSpan span) -> Phrase.of(sentence, span.from(), span.to()))
        .toList();
  }
}
