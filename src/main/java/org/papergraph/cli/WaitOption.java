package org.papergraph.cli;

import java.io.PrintWriter;
import java.time.Duration;
import org.papergraph.store.GraphConnection;
import org.papergraph.store.Lease;
import picocli.CommandLine.Option;

/** The option of commands that change the graph: how long to wait for one another. */
final class WaitOption {
  @Option(
      names = "--wait",
      paramLabel = "TIME",
      converter = TimeConverter.class,
      description = "How long to wait while another build is at work (without this option: 60s).")
  private Duration patience = Duration.ofSeconds(60);

  /** The right to change the graph; the caller closes it. */
  Lease lease(GraphConnection graph, PrintWriter err) {
    return Lease.acquire(
        graph, patience, holder -> err.println("Waiting for another build (" + holder + ") …"));
  }
}
