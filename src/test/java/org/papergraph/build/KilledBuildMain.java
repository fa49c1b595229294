package org.papergraph.build;

import java.nio.file.Path;
import org.papergraph.store.BuildListener;
import org.papergraph.store.GraphConnection;
import org.papergraph.store.GraphLocation;
import org.papergraph.store.Graphs;
import org.papergraph.store.Stage;

/** A process that builds into a folder, and ends as if killed when told to. */
final class KilledBuildMain {
  static final int KILLED = 99;
  static final String UNDER_WAY = "under way";

  /** Of records, so that there are several even of few papers. */
  static final int CHUNK = 8;

  private KilledBuildMain() {}

  /**
   * Builds with {@code --sync}.
   *
   * @param args the folder, the file, and where to end: the name of a stage followed by {@code
   *     start} or {@code batch}, or else nothing
   */
  public static void main(String[] args) {
    BuildListener killer =
        args.length < 4
            ? BuildListener.NONE
            : killer(Stage.valueOf(args[2]), args[3].equals("batch"));
    try (GraphConnection graph = Graphs.openEmbedded(new GraphLocation.Folder(Path.of(args[0])))) {
      System.out.println(UNDER_WAY);
      new Builder(graph, killer, CHUNK).sync(Path.of(args[1]));
    }
  }

  private static BuildListener killer(Stage last, boolean afterBatch) {
    return (stage, done, total) -> {
      if (stage == last && (done > 0) == afterBatch) {
        Runtime.getRuntime().halt(KILLED);
      }
    };
  }
}
