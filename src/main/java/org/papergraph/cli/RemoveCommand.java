package org.papergraph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.papergraph.PapergraphException;
import org.papergraph.build.Build;
import org.papergraph.build.BuildReport;
import org.papergraph.query.Names;
import org.papergraph.query.Reader;
import org.papergraph.query.UsageException;
import org.papergraph.store.GraphConnection;
import org.papergraph.store.Lease;
import org.papergraph.store.Records;
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
    try (GraphConnection connection = graph.open();
        Lease lease = wait.lease(connection, surroundings.err())) {
      List<String> records = new ArrayList<>(ofPapers(new Reader(connection, Duration.ZERO)));
      records.addAll(ofSources(new Records(connection)));
      Progress progress = new Progress(surroundings);
      BuildReport report = new Build(connection, lease, progress).remove(records);
      progress.end();
      new PrintedReport(surroundings.out(), graph.name()).print(report);
    }
    return 0;
  }

  private List<String> ofPapers(Reader reader) {
    List<String> ids = papers.stream().map(new Names(reader)::paper).toList();
    return reader.list("find/records", Map.of("papers", ids)).stream()
        .map(row -> (String) row.get("id"))
        .toList();
  }

  private List<String> ofSources(Records records) {
    List<String> ids = new ArrayList<>();
    for (Path source : sources) {
      String name = source.toAbsolutePath().normalize().toString();
      List<String> ofSource = List.copyOf(records.known(name).keySet());
      if (ofSource.isEmpty()) {
        throw new PapergraphException(
            "Nothing was read from "
                + name
                + "; the graph has records of: "
                + String.join(", ", records.sources().keySet())
                + ".");
      }
      ids.addAll(ofSource);
    }
    return ids;
  }
}
