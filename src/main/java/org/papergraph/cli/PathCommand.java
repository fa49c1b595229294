package org.papergraph.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.papergraph.PapergraphException;
import org.papergraph.cli.print.Format;
import org.papergraph.query.Names;
import org.papergraph.query.Reader;
import org.papergraph.query.Subject;
import org.papergraph.query.UsageException;
import org.papergraph.query.path.Hop;
import org.papergraph.query.path.PathFinder;
import org.papergraph.store.GraphConnection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows how two papers or terms hang together. */
@Command(
    name = "path",
    description = {
      "Show how two papers or terms hang together: the shortest paths between them, those through"
          + " what few papers speak of first, each step with its sentence.",
      "Where a name may be a paper's or a term's, write paper:NAME or term:NAME."
    },
    mixinStandardHelpOptions = true)
final class PathCommand implements Callable<Integer> {
  private static final int MOST = 20;

  @Mixin private final FormatOption format = new FormatOption();

  @Parameters(
      index = "0",
      paramLabel = "FROM",
      description = "Title, key, DOI or id of a paper, or a term as you would write it.")
  private String from = "";

  @Parameters(index = "1", paramLabel = "TO", description = "Another.")
  private String to = "";

  @Option(
      names = "-n",
      paramLabel = "N",
      defaultValue = "3",
      description = "How many paths at most (${DEFAULT-VALUE}).")
  private int most;

  private final Surroundings surroundings;
  private final GraphAccess graph;

  PathCommand(Surroundings surroundings, GraphAccess graph) {
    this.surroundings = surroundings;
    this.graph = graph;
  }

  @Override
  public Integer call() throws IOException {
    Format chosen = format.ofRows();
    if (most < 1 || most > MOST) {
      throw new UsageException("-n takes a number from 1 to " + MOST + ", not " + most + ".");
    }
    try (GraphConnection connection = graph.open()) {
      Reader reader = new Reader(connection, Duration.ZERO);
      Names names = new Names(reader);
      Subject start = NamedSubject.of(from, names);
      Subject end = NamedSubject.of(to, names);
      if (start.equals(end)) {
        throw new PapergraphException(
            "\"%s\" and \"%s\" are the same: [%s].".formatted(from, to, start.name()));
      }
      List<List<Hop>> paths = new PathFinder(reader).between(start, end, most);
      new PathRows(paths).print(surroundings, chosen);
      if (paths.isEmpty()) {
        surroundings
            .err()
            .printf(
                "No path of up to %d steps was found between \"%s\" and \"%s\".%n",
                PathFinder.LONGEST, from, to);
      }
    }
    return 0;
  }
}
