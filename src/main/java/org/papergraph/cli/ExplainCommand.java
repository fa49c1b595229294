package org.papergraph.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.papergraph.PapergraphException;
import org.papergraph.build.PhraseHistory;
import org.papergraph.build.PhraseStep;
import org.papergraph.build.StoredResolution;
import org.papergraph.query.Names;
import org.papergraph.query.Reader;
import org.papergraph.store.GraphConnection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what became of a phrase. */
@Command(
    name = "explain",
    description = {
      "Tell what became of a phrase: which rule made a term of it, trimmed, merged or dropped it.",
      "Of a phrase that is no term, three papers that print it are looked at."
    },
    mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
  @Mixin private final FormatOption format = new FormatOption();

  @Parameters(paramLabel = "PHRASE", description = "As papers print it, in any case and number.")
  private String phrase = "";

  @Option(
      names = "--paper",
      paramLabel = "PAPER",
      description = "In this paper: its title, key, DOI or id.")
  private Optional<String> paper = Optional.empty();

  private final Surroundings surroundings;
  private final GraphAccess graph;

  ExplainCommand(Surroundings surroundings, GraphAccess graph) {
    this.surroundings = surroundings;
    this.graph = graph;
  }

  @Override
  public Integer call() throws IOException {
    PrintedRows rows = new PrintedRows(surroundings, format.ofRows());
    List<PhraseStep> steps = steps();
    if (steps.isEmpty()) {
      throw new PapergraphException("No paper that was asked for prints \"%s\".".formatted(phrase));
    }
    rows.columns(List.of("phrase", "became", "type", "rule", "paper", "sentence"));
    for (PhraseStep step : steps) {
      rows.row(
          Arrays.asList(
              step.phrase(),
              step.became(),
              step.type().orElse(null),
              step.rule().orElse(null),
              step.paper().orElse(null),
              step.sentence().map(Long::valueOf).orElse(null)));
    }
    rows.finish();
    return 0;
  }

  private List<PhraseStep> steps() {
    try (GraphConnection connection = graph.open()) {
      Names names = new Names(new Reader(connection, Duration.ZERO));
      Optional<String> id = paper.map(names::paper);
      PhraseHistory history = new PhraseHistory(StoredResolution.of(connection), phrase);
      return id.map(history::inPaper).orElseGet(history::inCorpus);
    }
  }
}
