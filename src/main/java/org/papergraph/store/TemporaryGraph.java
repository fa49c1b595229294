package org.papergraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A new graph that is gone once it is closed. */
public final class TemporaryGraph {
  private TemporaryGraph() {}

  /** Opens it within this process, its schema ready. */
  public static GraphConnection open() {
    try {
      Path path = Files.createTempDirectory("papergraph");
      return prepared(
          Graphs.openEmbedded(new GraphLocation.Folder(path.resolve("graph")), () -> delete(path)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static GraphConnection prepared(GraphConnection graph) {
    try {
      Schema.prepare(graph);
      return graph;
    } catch (RuntimeException e) {
      graph.close();
      throw e;
    }
  }

  private static void delete(Path folder) {
    try {
      CacheFolder.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
