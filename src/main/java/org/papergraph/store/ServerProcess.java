package org.papergraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.function.Consumer;
import org.papergraph.PapergraphException;

/** Serves a folder's graph for as long as this process lasts. */
public final class ServerProcess {
  private static final Duration LONGEST_LOOK = Duration.ofSeconds(2);
  private static final int LOOKS = 10;

  /** A client may have read the server's file just before it went. */
  private static final Duration LAST_CALL = Duration.ofMillis(300);

  /** In years that a count of nanoseconds holds. */
  static final Duration FOR_EVER = Duration.ofDays(100 * 365);

  private final GraphFolder folder;
  private final Ending ending;

  private ServerProcess(GraphFolder folder, Ending ending) {
    this.folder = folder;
    this.ending = ending;
  }

  /**
   * Serves until the process is asked to end.
   *
   * @param onReady told once, when clients can connect
   * @throws PapergraphException where the folder is out of reach or in use
   */
  public static void run(GraphLocation.Folder location, Consumer<RunningServer> onReady) {
    serve(location, onReady, FOR_EVER);
  }

  /**
   * Serves until the process is asked to end or no transaction ran for {@code PAPERGRAPH_IDLE}.
   * This is what {@code server run --background} does, which {@link GraphServer} starts.
   *
   * @param onReady told once, when clients can connect
   * @throws PapergraphException where the folder is out of reach or in use
   */
  public static void runUntilIdle(GraphLocation.Folder location, Consumer<RunningServer> onReady) {
    serve(location, onReady, IdleTime.of(System.getenv()));
  }

  private static void serve(
      GraphLocation.Folder location, Consumer<RunningServer> onReady, Duration idle) {
    GraphFolder folder = GraphFolder.of(location).prepare();
    try (Ending ending = new Ending();
        EmbeddedServer server =
            EmbeddedServer.start(folder, FolderLock.take(folder, FolderLock.Use.SERVER))) {
      RunningServer self = RunningServer.self(folder, server.address().uri());
      self.write(folder);
      onReady.accept(self);
      new ServerProcess(folder, ending).stay(server, self, idle);
      Files.deleteIfExists(folder.serverFile());
    } catch (IOException e) {
      throw folder.failed(e);
    }
  }

  private void stay(EmbeddedServer server, RunningServer self, Duration idle) throws IOException {
    IdleWatch watch = new IdleWatch(server.transactions(), idle);
    Duration look = idle.dividedBy(LOOKS);
    Duration period = look.compareTo(LONGEST_LOOK) < 0 ? look : LONGEST_LOOK;
    while (!ending.isAsked(period) && !server.hasFailed()) {
      if (watch.isOver() && !isCalledAgain(watch, self)) {
        return;
      }
    }
  }

  private boolean isCalledAgain(IdleWatch watch, RunningServer self) throws IOException {
    Files.deleteIfExists(folder.serverFile());
    if (!ending.isAsked(LAST_CALL) && watch.isOver()) {
      return false;
    }
    self.write(folder);
    return true;
  }
}
