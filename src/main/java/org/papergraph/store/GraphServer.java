package org.papergraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.neo4j.driver.exceptions.Neo4jException;
import org.papergraph.PapergraphException;

/**
 * A folder's background server: started by the first who needs it, used by all, ended when idle. It
 * is believed to run only when its lock is held and it answers over Bolt, never by its process id.
 */
public final class GraphServer {
  private static final Duration START = Duration.ofSeconds(150);
  private static final Duration SLOW_ANSWER = Duration.ofSeconds(30);
  private static final Duration STOP = Duration.ofSeconds(30);
  private static final Duration KILL = Duration.ofSeconds(10);

  private final GraphLocation.Folder location;
  private final GraphFolder folder;
  private final ServerStarter starter;

  GraphServer(GraphLocation.Folder location, ServerStarter starter) {
    this.location = location;
    this.folder = GraphFolder.of(location);
    this.starter = starter;
  }

  public static GraphServer of(GraphLocation.Folder location) {
    return new GraphServer(location, ServerStarter.of(GraphFolder.of(location)));
  }

  /**
   * Connects to the server, which is started unless it runs, and replaced where it hangs or is of
   * another papergraph. Folder and graph are made if there are none.
   *
   * @throws PapergraphException where the folder is out of reach or in use by a command that runs
   *     without server, or the server does not start
   */
  public GraphConnection connect() {
    folder.prepare();
    Optional<GraphConnection> running = attach();
    if (running.isPresent()) {
      return running.get();
    }
    return alone(this::replace);
  }

  /** Starts the server unless it runs. */
  public RunningServer start() {
    connect().close();
    return status()
        .orElseThrow(
            () -> new PapergraphException("The server ended again; see " + folder.log() + "."));
  }

  /** The server, if it runs. */
  public Optional<RunningServer> status() {
    return serverWithLock()
        .flatMap(
            opener -> RunningServer.read(folder).filter(server -> server.pid() == opener.pid()));
  }

  /**
   * Ends the server; says whether one ran.
   *
   * @throws PapergraphException where a command without server has the graph open
   */
  public boolean stop() {
    return folder.isMarked() && alone(this::end);
  }

  /** Whoever starts or ends the server does so alone. */
  private <T> T alone(Supplier<T> work) {
    ProcessLock lock = startLock();
    try {
      return work.get();
    } finally {
      lock.close();
    }
  }

  private ProcessLock startLock() {
    return Waiting.until(START, this::tryStartLock)
        .orElseThrow(
            () ->
                new PapergraphException(
                    "Another command has been starting the server of the graph in "
                        + folder.path()
                        + " for long; end that one and try again."));
  }

  private Optional<ProcessLock> tryStartLock() {
    try {
      return ProcessLock.tryAcquire(folder.startLock());
    } catch (IOException e) {
      throw folder.failed(e);
    }
  }

  private GraphConnection replace() {
    Optional<GraphConnection> settled = settle();
    if (settled.isPresent()) {
      return settled.get();
    }
    refuseWhileBuilt();
    end();
    starter.start();
    return Waiting.until(SLOW_ANSWER, this::attach)
        .orElseThrow(
            () ->
                new PapergraphException(
                    "The server of the graph in "
                        + folder.path()
                        + " was started but does not answer; see "
                        + folder.log()
                        + "."));
  }

  /** What another papergraph builds would break off with its server. */
  private void refuseWhileBuilt() {
    status()
        .flatMap(this::hello)
        .ifPresent(
            graph -> {
              try (graph) {
                Lease.holder(graph).ifPresent(this::refuse);
              }
            });
  }

  private void refuse(String builder) {
    throw new PapergraphException(
        "Another papergraph is building the graph in "
            + folder.path()
            + " ("
            + builder
            + "), and its server would have to end for this one's; run this again when that is done.");
  }

  /** Gives a server that is starting, ending or busy the time to be done. */
  private Optional<GraphConnection> settle() {
    Waiting.until(START, () -> isStarting() ? Optional.empty() : Optional.of(true));
    boolean ours = status().filter(server -> server.isOf(Installation.current())).isPresent();
    return ours ? Waiting.until(SLOW_ANSWER, this::attach) : Optional.empty();
  }

  private boolean isStarting() {
    return serverWithLock().isPresent() && status().isEmpty();
  }

  /** Whichever server has the store open, whether or not it can be reached. */
  private Optional<FolderLock.Opener> serverWithLock() {
    return folder.isMarked() && FolderLock.isHeld(folder)
        ? FolderLock.opener(folder).filter(opener -> opener.use() == FolderLock.Use.SERVER)
        : Optional.empty();
  }

  private Optional<GraphConnection> attach() {
    return status()
        .filter(server -> server.isOf(Installation.current()))
        .flatMap(server -> hello(server));
  }

  private Optional<GraphConnection> hello(RunningServer server) {
    GraphLocation.Server bolt =
        new GraphLocation.Server(
            server.uri(),
            Optional.of(new GraphLocation.Credentials(server.user(), FolderPassword.read(folder))),
            Optional.empty());
    try {
      return Optional.of(BoltGraph.connect(bolt, location, () -> {}));
    } catch (PapergraphException e) {
      if (e.getCause() instanceof Neo4jException) {
        return Optional.empty();
      }
      throw e;
    }
  }

  private boolean end() {
    if (!FolderLock.isHeld(folder)) {
      return false;
    }
    ProcessHandle process =
        serverWithLock()
            .flatMap(FolderLock.Opener::process)
            .orElseThrow(() -> FolderLock.inUse(folder));
    process.destroy();
    if (!isFree(STOP)) {
      process.destroyForcibly();
    }
    if (!isFree(KILL)) {
      throw FolderLock.inUse(folder);
    }
    Waiting.until(KILL, () -> process.isAlive() ? Optional.empty() : Optional.of(true));
    forget();
    return true;
  }

  private boolean isFree(Duration patience) {
    return Waiting.until(
            patience, () -> FolderLock.isHeld(folder) ? Optional.empty() : Optional.of(true))
        .isPresent();
  }

  private void forget() {
    try {
      Files.deleteIfExists(folder.serverFile());
    } catch (IOException e) {
      throw folder.failed(e);
    }
  }
}
