package org.papergraph.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.papergraph.cypher.Statements;
import org.papergraph.query.Names;
import org.papergraph.query.Reader;
import org.papergraph.query.UsageException;
import org.papergraph.store.GraphConnection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists papers. */
@Command(
    name = "papers",
    description = "List the papers of the graph, the newest first.",
    mixinStandardHelpOptions = true)
final class PapersCommand implements Callable<Integer> {
  @Mixin private final FormatOption format = new FormatOption();

  @Option(
      names = "--year",
      paramLabel = "YEARS",
      converter = YearsConverter.class,
      description = "Only of this year, or of years such as 2020-2023, 2020- or -2010.")
  private Years years = Years.ANY;

  @Option(names = "--source", paramLabel = "FILE", description = "Only those read from this file.")
  private Optional<String> source = Optional.empty();

  @Option(
      names = "--with",
      paramLabel = "TERM",
      description = "Only those that speak of this term.")
  private Optional<String> term = Optional.empty();

  @Option(
      names = "--duplicates",
      description = "Those that stand in several records, record by record, and why these are one.")
  private boolean duplicates;

  private final Surroundings surroundings;
  private final GraphAccess graph;

  PapersCommand(Surroundings surroundings, GraphAccess graph) {
    this.surroundings = surroundings;
    this.graph = graph;
  }

  @Override
  public Integer call() throws IOException {
    if (duplicates && (!years.equals(Years.ANY) || source.isPresent() || term.isPresent())) {
      throw new UsageException("--duplicates goes with no other choice of papers.");
    }
    try (GraphConnection connection = graph.open()) {
      if (duplicates) {
        new UnitedPapers(new PrintedRows(surroundings, format.ofRows())).print(connection);
        return 0;
      }
      Reader reader = new Reader(connection, Duration.ZERO);
      Map<String, Object> params =
          Map.of(
              "from", years.from(),
              "to", years.to(),
              "source", source.orElse(""),
              "term", term.map(new Names(reader)::term).orElse(""));
      new Results(surroundings, reader)
          .print(
              format.ofPapers(), rows -> reader.run(Statements.named("show/papers"), params, rows));
    }
    return 0;
  }
}
