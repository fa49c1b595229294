package org.papergraph.cli;

import org.papergraph.PapergraphException;
import org.papergraph.store.GraphConnection;
import org.papergraph.store.GraphLocation;
import org.papergraph.store.GraphServer;
import org.papergraph.store.Graphs;
import org.papergraph.store.Schema;

/** Opens the graph that the user named. */
final class GraphAccess {
  private final Surroundings surroundings;
  private final GraphOptions options;

  GraphAccess(Surroundings surroundings, GraphOptions options) {
    this.surroundings = surroundings;
    this.options = options;
  }

  /**
   * The graph, which must be there.
   *
   * @throws PapergraphException where it is not, or cannot be reached
   */
  GraphConnection open() {
    return switch (options.location(surroundings)) {
      case GraphLocation.Server server -> Graphs.open(server);
      case GraphLocation.Folder folder -> open(folder);
    };
  }

  /** The graph, which is made if it is not there, and brought to this papergraph's schema. */
  GraphConnection make() {
    GraphConnection graph =
        switch (options.location(surroundings)) {
          case GraphLocation.Server server -> Graphs.open(server);
          case GraphLocation.Folder folder -> reach(folder);
        };
    try {
      Schema.prepare(graph);
      return graph;
    } catch (RuntimeException e) {
      graph.close();
      throw e;
    }
  }

  /** Whether {@link #make} is going to make a folder's graph. */
  boolean isNew() {
    return options.location(surroundings) instanceof GraphLocation.Folder folder
        && !Graphs.exists(folder);
  }

  /** What the user calls the graph's place. */
  String name() {
    return switch (options.location(surroundings)) {
      case GraphLocation.Server server -> server.uri().toString();
      case GraphLocation.Folder folder -> folder.path().toString();
    };
  }

  private GraphConnection open(GraphLocation.Folder folder) {
    if (!Graphs.exists(folder)) {
      throw new PapergraphException(
          "There is no graph in "
              + folder.path()
              + " yet; make one with 'papergraph build FILE…', or name another (--graph, --uri).");
    }
    return reach(folder);
  }

  private GraphConnection reach(GraphLocation.Folder folder) {
    return options.noServer() ? Graphs.openEmbedded(folder) : GraphServer.of(folder).connect();
  }
}
