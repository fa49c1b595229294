package org.papergraph.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.papergraph.PapergraphException;
import org.papergraph.cypher.Param;
import org.papergraph.cypher.Statement;
import org.papergraph.export.Chooser;
import org.papergraph.export.NodeKind;
import org.papergraph.export.Selection;
import org.papergraph.export.Selection.Chosen;
import org.papergraph.export.Selection.TermLimit;
import org.papergraph.query.Arguments;
import org.papergraph.query.FreeQuery;
import org.papergraph.query.NamedQueries;
import org.papergraph.query.Names;
import org.papergraph.query.Reader;
import org.papergraph.query.UsageException;
import org.papergraph.store.GraphConnection;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options that choose a part of the graph. */
final class SelectionOptions {
  /** What people see in the graph. */
  private static final Set<NodeKind> READABLE =
      EnumSet.of(NodeKind.PAPER, NodeKind.TERM, NodeKind.AUTHOR);

  /** Of queries: how many rows at most. */
  private static final String TOP = "top";

  @Option(
      names = "--only",
      paramLabel = "KIND",
      split = ",",
      description = "Only these nodes: papers, terms, authors; several with commas.")
  private List<String> only = List.of();

  @Option(
      names = "--query",
      paramLabel = "NAME",
      description =
          "Only what this query finds: papers with their terms and authors, or terms; ARGs are"
              + " its parameters.")
  private Optional<String> query = Optional.empty();

  @Parameters(paramLabel = "ARG", arity = "0..*", description = "Parameters of --query.")
  private List<String> arguments = List.of();

  @Option(names = "--param", paramLabel = "KEY=VALUE", description = "A parameter by its name.")
  private Map<String, String> params = new LinkedHashMap<>();

  @Option(
      names = "--cypher",
      paramLabel = "TEXT",
      description =
          "Only the nodes and relationships that this query returns; of nodes alone, with all"
              + " between them.")
  private Optional<String> cypher = Optional.empty();

  @Option(
      names = "--around",
      paramLabel = "NAME",
      description = "Only what is near this paper or term.")
  private Optional<String> around = Optional.empty();

  @Option(
      names = "--hops",
      paramLabel = "N",
      description = "How many steps from it (1 without this option).")
  private Optional<Integer> hops = Optional.empty();

  @Option(
      names = "--min-papers",
      paramLabel = "N",
      description = "Only terms that at least so many papers speak of.")
  private Optional<Long> minPapers = Optional.empty();

  @Option(
      names = "--top",
      paramLabel = "N",
      description = "Only as many terms, those that most papers speak of.")
  private Optional<Long> top = Optional.empty();

  /**
   * Sees that they go together.
   *
   * @throws UsageException where they do not
   */
  void check() {
    if (Stream.of(query, cypher, around).filter(Optional::isPresent).count() > 1) {
      throw new UsageException("Give one of --query, --cypher and --around.");
    }
    if ((query.isPresent() || cypher.isPresent()) && (minPapers.isPresent() || top.isPresent())) {
      throw new UsageException(
          "--min-papers and --top go with the whole graph or --around; a query says itself which"
              + " terms it takes.");
    }
    if (hops.isPresent() && around.isEmpty()) {
      throw new UsageException("--hops goes with --around.");
    }
    if (!params.isEmpty() && query.isEmpty() && cypher.isEmpty()) {
      throw new UsageException("--param goes with --query or --cypher.");
    }
    if (query.isEmpty() && !arguments.isEmpty()) {
      throw new UsageException("\"%s\" is no option.".formatted(arguments.getFirst()));
    }
    if (hops.orElse(1) < 1 || minPapers.orElse(1L) < 1 || top.orElse(1L) < 1) {
      throw new UsageException("--hops, --min-papers and --top take numbers of at least 1.");
    }
    query
        .map(NamedQueries::named)
        .ifPresent(named -> Arguments.check(named, arguments, paramsOf(named)));
    kinds();
  }

  /** The part that they choose. */
  Selection of(GraphConnection graph, Reader reader) throws IOException {
    if (only.isEmpty()
        && Stream.of(query, cypher, around, minPapers, top).allMatch(Optional::isEmpty)) {
      return Selection.ALL;
    }
    Chooser chooser = new Chooser(reader);
    TermLimit terms = minPapers.map(TermLimit::atLeast).orElse(TermLimit.NONE);
    if (top.isPresent()) {
      terms = terms.and(chooser.top(top.get()));
    }
    return new Selection(kinds(), terms, chosen(chooser, graph, reader, terms));
  }

  private Optional<Chosen> chosen(
      Chooser chooser, GraphConnection graph, Reader reader, TermLimit terms) throws IOException {
    Optional<Chosen> chosen = Optional.empty();
    if (query.isPresent()) {
      chosen = Optional.of(named(chooser, reader));
    } else if (cypher.isPresent()) {
      FreeQuery free = new FreeQuery(cypher.get(), JsonParams.of(params), Duration.ZERO);
      chosen = Optional.of(chooser.cypher(graph, free));
    } else if (around.isPresent()) {
      chosen =
          Optional.of(
              chooser.around(
                  NamedSubject.of(around.get(), new Names(reader)),
                  hops.orElse(1),
                  kinds(),
                  terms));
    }
    if (chosen.isPresent() && chosen.get().nodes().isEmpty()) {
      throw new PapergraphException(
          "The query finds no paper and no term; there is nothing to export.");
    }
    return chosen;
  }

  private Chosen named(Chooser chooser, Reader reader) throws IOException {
    Statement statement = NamedQueries.named(query.orElseThrow());
    Map<String, Object> bound =
        new Arguments(statement, new Names(reader)).bind(arguments, paramsOf(statement));
    String column =
        NamedQueries.nodeColumn(statement)
            .orElseThrow(
                () ->
                    new UsageException(
                        "The query %s lists neither papers nor terms; take another or --cypher."
                            .formatted(query.orElseThrow())));
    List<String> found =
        reader.list(statement.name(), bound).stream().map(row -> (String) row.get(column)).toList();
    return NamedQueries.listsPapers(statement) ? chooser.papers(found) : chooser.terms(found);
  }

  /** All that a query finds is wanted, where it is not told how much: it shows fewer to readers. */
  private Map<String, String> paramsOf(Statement statement) {
    Map<String, String> given = new LinkedHashMap<>(params);
    List<String> names = statement.params().stream().map(Param::name).toList();
    if (names.indexOf(TOP) >= arguments.size()) {
      given.putIfAbsent(TOP, String.valueOf(Integer.MAX_VALUE));
    }
    return given;
  }

  private Set<NodeKind> kinds() {
    Set<NodeKind> kinds = EnumSet.noneOf(NodeKind.class);
    for (String name : only) {
      kinds.add(
          READABLE.stream()
              .filter(kind -> kind.plural().equalsIgnoreCase(name.strip()))
              .findFirst()
              .orElseThrow(
                  () ->
                      new UsageException(
                          "--only takes papers, terms and authors, not \"%s\".".formatted(name))));
    }
    return kinds.isEmpty() ? READABLE : kinds;
  }
}
