package org.papergraph.extract;

import java.util.Optional;
import org.papergraph.sequence.ContextModel;
import org.papergraph.sequence.LinearModel;
import org.papergraph.sequence.LinearWeights;
import org.papergraph.sequence.SequenceModel;
import org.papergraph.sequence.Vote;

/** The trained models that papergraph brings along. */
final class TaggerModels {
  private TaggerModels() {}

  /**
   * Loads a tagger's weights.
   *
   * @throws org.papergraph.encode.ModelException where they are missing, damaged or of another
   *     version
   */
  static SequenceModel load(TaggerKind tagger) {
    return switch (tagger) {
      case FAST -> fast();
      case ACCURATE -> new Vote(accurate(), fast(), Vote.FAST_WEIGHT);
    };
  }

  private static SequenceModel fast() {
    return new LinearModel(LinearWeights.of(ModelResource.of(TaggerKind.FAST).tensors()));
  }

  private static SequenceModel accurate() {
    return ContextModel.of(ModelResource.of(TaggerKind.ACCURATE).tensors());
  }

  /** Changes whenever the tagger may judge otherwise. */
  static String version(TaggerKind tagger) {
    String own = tagger.label() + "-" + ModelResource.of(tagger).digest();
    return tagger == TaggerKind.ACCURATE ? own + "+" + version(TaggerKind.FAST) : own;
  }

  /** The tagger that {@code version} is one of; empty where it is none's. */
  static Optional<TaggerKind> kind(String version) {
    for (TaggerKind tagger : TaggerKind.values()) {
      if (version.startsWith(tagger.label() + "-")) {
        return Optional.of(tagger);
      }
    }
    return Optional.empty();
  }
}
