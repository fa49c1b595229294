package org.papergraph.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.papergraph.cypher.Statement;
import org.papergraph.query.Arguments;
import org.papergraph.query.FreeQuery;
import org.papergraph.query.NamedQueries;
import org.papergraph.query.Names;
import org.papergraph.query.Reader;
import org.papergraph.query.UsageException;
import org.papergraph.store.GraphConnection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks the graph, by a query that papergraph brings along or in Cypher. */
@Command(
    name = "query",
    description = "Ask the graph: by the name of a query (--list shows them) or in Cypher.")
final class QueryCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private final FormatOption format = new FormatOption();

  @Parameters(index = "0", arity = "0..1", paramLabel = "NAME", description = "The query's name.")
  private Optional<String> name = Optional.empty();

  @Parameters(index = "1..*", paramLabel = "ARG", description = "Its parameters in their order.")
  private List<String> arguments = List.of();

  @Option(
      names = "--param",
      paramLabel = "KEY=VALUE",
      description = "A parameter by its name; of Cypher, VALUE may be JSON.")
  private Map<String, String> params = new LinkedHashMap<>();

  @Option(
      names = "--cypher",
      paramLabel = "TEXT",
      description = "A query in Cypher; - reads it from standard input.")
  private Optional<String> cypher = Optional.empty();

  @Option(names = "--write", description = "Let the Cypher query change the graph.")
  private boolean write;

  @Option(
      names = "--timeout",
      paramLabel = "TIME",
      defaultValue = "60s",
      converter = TimeConverter.class,
      description =
          "End the query after this time: 500ms, 60s (as without this option), 5m, 0 for"
              + " never.")
  private Duration timeout = Duration.ZERO;

  @Option(names = "--list", description = "List the queries that have names.")
  private boolean list;

  @Option(
      names = {"-h", "--help"},
      description = "Show this help, or with NAME what that query answers.")
  private boolean help;

  private final Surroundings surroundings;
  private final GraphAccess graph;

  QueryCommand(Surroundings surroundings, GraphAccess graph) {
    this.surroundings = surroundings;
    this.graph = graph;
  }

  @Override
  public Integer call() throws IOException {
    if (help && name.isEmpty()) {
      spec.commandLine().usage(spec.commandLine().getOut());
    } else if (help) {
      surroundings.out().write(QueryDescription.of(NamedQueries.named(name.get())));
    } else if (list) {
      QueryDescription.list(new PrintedRows(surroundings, format.ofRows()));
    } else if (cypher.isPresent()) {
      free(cypher.get());
    } else {
      named(
          name.orElseThrow(
              () ->
                  new UsageException(
                      "Which query? Give its name or --cypher; --list shows names.")));
    }
    return 0;
  }

  private void named(String queryName) throws IOException {
    if (write) {
      throw new UsageException("--write goes with --cypher alone; queries with names only read.");
    }
    Statement query = NamedQueries.named(queryName);
    var chosen = NamedQueries.listsPapers(query) ? format.ofPapers() : format.ofRows();
    Arguments.check(query, arguments, params);
    try (GraphConnection connection = graph.open()) {
      Reader reader = new Reader(connection, timeout);
      Map<String, Object> bound = new Arguments(query, new Names(reader)).bind(arguments, params);
      new Results(surroundings, reader).print(chosen, rows -> reader.run(query, bound, rows));
    }
  }

  private void free(String given) throws IOException {
    if (name.isPresent()) {
      throw new UsageException("Give a query's name or --cypher, not both.");
    }
    FreeQuery query = new FreeQuery(text(given), JsonParams.of(params), timeout);
    var chosen = format.ofRows();
    try (GraphConnection connection = graph.open()) {
      new Results(surroundings, new Reader(connection, timeout))
          .print(
              chosen,
              rows -> {
                if (write) {
                  query.write(connection, rows);
                } else {
                  query.read(connection, rows);
                }
              });
    }
  }

  private String text(String given) throws IOException {
    String text =
        given.equals("-")
            ? new String(surroundings.in().readAllBytes(), StandardCharsets.UTF_8)
            : given;
    if (text.isBlank()) {
      throw new UsageException("The Cypher query is empty.");
    }
    return text;
  }
}
