package org.papergraph.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.papergraph.PapergraphException;
import org.papergraph.graph.Graph;
import org.papergraph.query.Reader;
import org.papergraph.query.UsageException;
import org.papergraph.store.BuildListener;
import org.papergraph.store.GraphConnection;
import org.papergraph.store.GraphWriter;
import org.papergraph.store.Lease;
import org.papergraph.store.Records;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Deletes what papergraph put into a graph. */
@Command(
    name = "drop",
    description = {
      "Delete all papers, terms and records of the graph.",
      "What others put into the same database stays, but for relationships to what is deleted."
    },
    mixinStandardHelpOptions = true)
final class DropCommand implements Callable<Integer> {
  @Option(names = "--yes", description = "Do not ask.")
  private boolean yes;

  private final Surroundings surroundings;
  private final GraphAccess graph;

  DropCommand(Surroundings surroundings, GraphAccess graph) {
    this.surroundings = surroundings;
    this.graph = graph;
  }

  @Override
  public Integer call() throws IOException {
    if (!yes && !surroundings.interactive()) {
      throw new UsageException(
          "Nobody is there to ask; give --yes to drop the graph all the same.");
    }
    try (GraphConnection connection = graph.open()) {
      Map<String, Object> counts =
          new Reader(connection, Duration.ZERO).list("drop/count", Map.of()).getFirst();
      if (!yes && !agreed(counts)) {
        throw new PapergraphException("Nothing was dropped.");
      }
      empty(connection);
      surroundings.err().println("Dropped " + told(counts) + ".");
    }
    return 0;
  }

  /** A graph of no records is one that holds nothing of papergraph's. */
  private void empty(GraphConnection connection) {
    try (Lease lease = Lease.acquire(connection, Duration.ZERO, holder -> {})) {
      Records records = new Records(connection);
      records.remove(records.ids(), lease);
      new GraphWriter(connection, lease, BuildListener.NONE)
          .write(new Graph(List.of(), List.of(), List.of()));
    }
  }

  private boolean agreed(Map<String, Object> counts) throws IOException {
    surroundings.err().print("Drop " + told(counts) + "? [y/N] ");
    surroundings.err().flush();
    String answer =
        new BufferedReader(new InputStreamReader(surroundings.in(), StandardCharsets.UTF_8))
            .readLine();
    return answer != null && Set.of("y", "yes").contains(answer.strip().toLowerCase(Locale.ROOT));
  }

  private String told(Map<String, Object> counts) {
    Object foreign = counts.get("foreign");
    return "%s papers, %s terms and %s records in %s%s"
        .formatted(
            counts.get("papers"),
            counts.get("terms"),
            counts.get("records"),
            graph.name(),
            foreign.equals(0L) ? "" : ", with " + foreign + " relationships of your own to them");
  }
}
