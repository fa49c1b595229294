package org.papergraph.store;

import org.papergraph.PapergraphException;

/** Opens graphs. */
public final class Graphs {
  private Graphs() {}

  /**
   * Connects to a Neo4j server.
   *
   * @throws PapergraphException where it is out of reach, refuses, is too old, or holds a graph of
   *     a newer papergraph
   */
  public static GraphConnection open(GraphLocation.Server server) {
    return BoltGraph.connect(server, server, () -> {});
  }

  /**
   * Opens the folder's store within this process, and closes it with the connection. The graph is
   * made if there is none.
   *
   * @throws PapergraphException where the folder is out of reach, in use or no graph's
   */
  public static GraphConnection openEmbedded(GraphLocation.Folder location) {
    return openEmbedded(location, () -> {});
  }

  /**
   * @param onClosed runs once the store is closed
   */
  static GraphConnection openEmbedded(GraphLocation.Folder location, Runnable onClosed) {
    GraphFolder folder = GraphFolder.of(location).prepare();
    EmbeddedServer server =
        EmbeddedServer.start(folder, FolderLock.take(folder, FolderLock.Use.COMMAND));
    return BoltGraph.connect(
        server.address(),
        location,
        () -> {
          server.close();
          onClosed.run();
        });
  }

  /** Whether a graph was made in the folder. */
  public static boolean exists(GraphLocation.Folder location) {
    return GraphFolder.of(location).exists();
  }
}
