package org.papergraph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.papergraph.PapergraphException;
import org.papergraph.build.Build;
import org.papergraph.build.BuildReport;
import org.papergraph.query.Names;
import org.papergraph.query.Reader;
import org.papergraph.query.UsageException;
import org.papergraph.store.GraphConnection;
import org.papergraph.store.Lease;
import org.papergraph.store.Records;
import org.papergraph.store.Schema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes papers out of the graph. */
@Command(
    name = "remove",
    description = {
      "Take papers out of the graph, or all that was read from a file.",
      "What remains is the graph that would have been built without them."
    },
    mixinStandardHelpOptions = true)
final class RemoveCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "PAPER",
      arity = "0..*",
      description = "Title, key, DOI or id of a paper.")
  private List<String> papers = List.of();

  @Option(names = "--source", paramLabel = "FILE", description = "What was read from this file.")
  private List<Path> sources = List.of();

  @Mixin private final WaitOption wait = new WaitOption();

  private final Surroundings surroundings;
  private final GraphAccess graph;

  RemoveCommand(Surroundings surroundings, GraphAccess graph) {
    this.surroundings = surroundings;
    this.graph = graph;
  }

  @Override
  public Integer call() throws IOException {
    if (papers.isEmpty() && sources.isEmpty()) {
      throw new UsageException("Which papers? Name them, or their file with --source.");
    }
    try (GraphConnection connection = graph.open()) {
      // Before anything is written: a name may be mistaken, the graph another one than was meant.
      Set<String> ids = ids(new Names(new Reader(connection, Duration.ZERO)));
      Set<String> names = names(new Records(connection).sources().keySet());
      Schema.prepare(connection);
      new PrintedReport(surroundings.out(), graph.name()).print(remove(connection, ids, names));
    }
    return 0;
  }

  private Set<String> ids(Names names) {
    return papers.stream().map(names::paper).collect(Collectors.toSet());
  }

  private Set<String> names(Set<String> known) {
    Set<String> names = sources.stream().map(SourceFiles::name).collect(Collectors.toSet());
    for (String name : names) {
      if (!known.contains(name)) {
        throw new PapergraphException(
            "Nothing was read from "
                + name
                + "; the graph has records of: "
                + String.join(", ", known)
                + ".");
      }
    }
    return names;
  }

  private BuildReport remove(GraphConnection connection, Set<String> ids, Set<String> names) {
    try (Lease lease = wait.lease(connection, surroundings.err());
        Progress progress = new Progress(surroundings)) {
      return new Build(connection, lease, progress, Optional.empty()).remove(ids, names);
    }
  }
}
