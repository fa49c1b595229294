package org.papergraph.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.papergraph.cypher.Statements;
import org.papergraph.query.Reader;
import org.papergraph.query.UsageException;
import org.papergraph.store.GraphConnection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists terms. */
@Command(
    name = "terms",
    description = "List the terms of the graph, those of most papers first.",
    mixinStandardHelpOptions = true)
final class TermsCommand implements Callable<Integer> {
  @Mixin private final FormatOption format = new FormatOption();

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      description = "Only of this type: ${COMPLETION-CANDIDATES}.")
  private Optional<TermType> type = Optional.empty();

  @Option(
      names = "--top",
      paramLabel = "N",
      defaultValue = "50",
      description = "How many at most (${DEFAULT-VALUE}).")
  private int top;

  @Option(
      names = "--since",
      paramLabel = "YEAR",
      description = "Count only papers of this year or later.")
  private int since;

  private final Surroundings surroundings;
  private final GraphAccess graph;

  TermsCommand(Surroundings surroundings, GraphAccess graph) {
    this.surroundings = surroundings;
    this.graph = graph;
  }

  @Override
  public Integer call() throws IOException {
    if (top < 1) {
      throw new UsageException("--top takes a number of at least 1, not " + top + ".");
    }
    Map<String, Object> params =
        Map.of("type", type.map(TermType::label).orElse(""), "since", since, "top", top);
    var chosen = format.ofRows();
    try (GraphConnection connection = graph.open()) {
      Reader reader = new Reader(connection, Duration.ZERO);
      new Results(surroundings, reader)
          .print(chosen, rows -> reader.run(Statements.named("show/terms"), params, rows));
    }
    return 0;
  }
}
