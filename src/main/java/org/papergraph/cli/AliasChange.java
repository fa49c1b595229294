package org.papergraph.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.papergraph.build.Build;
import org.papergraph.build.BuildReport;
import org.papergraph.store.GraphConnection;
import org.papergraph.store.Lease;
import org.papergraph.store.Schema;

/** Changes the curation of a graph, and the graph with it. */
final class AliasChange {
  private final Surroundings surroundings;
  private final GraphAccess graph;
  private final WaitOption wait;

  AliasChange(Surroundings surroundings, GraphAccess graph, WaitOption wait) {
    this.surroundings = surroundings;
    this.graph = graph;
    this.wait = wait;
  }

  /**
   * Prints what it changed.
   *
   * @param edit of the graph, what makes a new text of the old; while nobody else changes it
   */
  void run(Function<GraphConnection, UnaryOperator<String>> edit) throws IOException {
    try (GraphConnection connection = graph.open()) {
      Schema.prepare(connection);
      try (Lease lease = wait.lease(connection, surroundings.err())) {
        BuildReport report = build(connection, lease, edit.apply(connection));
        new PrintedReport(surroundings.out(), graph.name()).printTerms(report);
      }
    }
  }

  private BuildReport build(GraphConnection connection, Lease lease, UnaryOperator<String> edit) {
    try (Progress progress = new Progress(surroundings)) {
      return new Build(connection, lease, progress, Optional.empty()).curate(edit);
    }
  }
}
