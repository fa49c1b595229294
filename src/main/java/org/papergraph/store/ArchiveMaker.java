package org.papergraph.store;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.papergraph.PapergraphException;

/**
 * Makes the archives: lets a server and a client that write down what they load work on a small
 * graph of their own, and puts what they wrote in its place.
 */
public final class ArchiveMaker {
  private static final Duration OTHERS = Duration.ofMinutes(10);
  private static final Duration WRITING = Duration.ofMinutes(5);

  /** The drafts of the server's archive and the archive itself, and as much again. */
  private static final long LEAST_SPACE = 1L << 30;

  private final Archives archives;
  private final String rehearsal;

  /**
   * @param rehearsal the main class of a client that is given a graph's folder, runs what users run
   *     and exits 0
   */
  public ArchiveMaker(Archives archives, String rehearsal) {
    this.archives = archives;
    this.rehearsal = rehearsal;
  }

  /**
   * Makes the archives unless they are there; one process at a time does.
   *
   * @throws PapergraphException where that did not work out
   */
  public void make() {
    try {
      Files.createDirectories(archives.folder());
      ProcessLock lock =
          Waiting.until(OTHERS, this::tryLock)
              .orElseThrow(() -> new PapergraphException("Another process makes the archives."));
      try {
        makeAlone();
      } finally {
        lock.close();
      }
    } catch (IOException e) {
      throw failed(e.toString(), e);
    }
  }

  private Optional<ProcessLock> tryLock() {
    try {
      return ProcessLock.tryAcquire(archives.folder().resolve("lock"));
    } catch (IOException e) {
      throw failed(e.toString(), e);
    }
  }

  private void makeAlone() throws IOException {
    if (archives.areCurrent()) {
      return;
    }
    CacheFolder cache = new CacheFolder(archives.folder().getParent());
    cache.sweep(archives.folder());
    if (Files.getFileStore(archives.folder()).getUsableSpace() < LEAST_SPACE) {
      throw failed("the disk is nearly full", null);
    }
    Path draft = cache.draft();
    try {
      rehearse(new Archives(draft), new GraphLocation.Folder(draft.resolve("graph")));
      publish(new Archives(draft));
    } finally {
      CacheFolder.delete(draft);
    }
  }

  private void rehearse(Archives draft, GraphLocation.Folder graph) throws IOException {
    GraphFolder folder = GraphFolder.of(graph);
    List<String> jvm = Installation.server(Archives.write(draft.server()));
    GraphServer server = new GraphServer(graph, ServerStarter.of(folder, jvm));
    try {
      load(server);
      ProcessHandle process = process(server);
      client(draft, graph);
      server.stop();
      waitFor(process);
    } finally {
      server.stop();
    }
  }

  private static void load(GraphServer server) {
    try (GraphConnection graph = server.connect()) {
      Schema.prepare(graph);
      graph.write(tx -> Cypher.run(tx, "rehearsal", Map.of()).consume());
    }
  }

  private ProcessHandle process(GraphServer server) {
    return server
        .status()
        .flatMap(running -> ProcessHandle.of(running.pid()))
        .orElseThrow(() -> failed("the server ended early", null));
  }

  private void client(Archives draft, GraphLocation.Folder graph) throws IOException {
    List<String> command = new ArrayList<>(Installation.client(Archives.write(draft.client())));
    command.addAll(List.of(rehearsal, graph.path().toString()));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(archives.folder().resolve("rehearsal.txt").toFile())
            .start();
    waitFor(process.toHandle());
    if (process.exitValue() != 0) {
      throw failed("the rehearsal ended with exit code " + process.exitValue(), null);
    }
  }

  /** A JVM writes its archive when all else is done. */
  private void waitFor(ProcessHandle process) {
    try {
      process.onExit().get(WRITING.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw failed("it was interrupted", e);
    } catch (ExecutionException | TimeoutException e) {
      process.destroyForcibly();
      throw failed("process " + process.pid() + " did not end", e);
    }
  }

  private void publish(Archives draft) throws IOException {
    Files.move(draft.client(), archives.client(), ATOMIC_MOVE);
    Files.move(draft.server(), archives.server(), ATOMIC_MOVE);
    archives.markCurrent();
  }

  private PapergraphException failed(String reason, Throwable cause) {
    return new PapergraphException(
        "The archives in " + archives.folder() + " could not be made: " + reason + ".", cause);
  }
}
