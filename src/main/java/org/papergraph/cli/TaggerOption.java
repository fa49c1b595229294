package org.papergraph.cli;

import java.util.Optional;
import org.papergraph.extract.TaggerKind;
import picocli.CommandLine.Option;

/** The option that says which tagger finds terms. */
final class TaggerOption {
  @Option(
      names = "--tagger",
      paramLabel = "fast|accurate",
      description =
          "What finds terms. A graph keeps the tagger that it was built with; another one reads"
              + " all its papers anew.")
  private Optional<TaggerKind> tagger = Optional.empty();

  /** What was asked for. */
  Optional<TaggerKind> tagger() {
    return tagger;
  }

  TaggerKind orUsual() {
    return tagger.orElse(TaggerKind.USUAL);
  }
}
