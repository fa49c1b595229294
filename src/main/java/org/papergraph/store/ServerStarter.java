package org.papergraph.store;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.papergraph.PapergraphException;

/**
 * Starts a folder's server, detached from the terminal of whoever starts it.
 *
 * @param command that serves the folder until it is idle
 */
record ServerStarter(GraphFolder folder, List<String> command) {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final int LOG_LINES = 5;

  static ServerStarter of(GraphFolder folder) {
    List<String> archive =
        Archives.ofThisProcess()
            .map(archives -> Archives.start(archives.server()))
            .orElse(List.of());
    return of(folder, Installation.server(archive));
  }

  /**
   * @param jvm the command that runs a JVM
   */
  static ServerStarter of(GraphFolder folder, List<String> jvm) {
    List<String> command = new ArrayList<>(jvm);
    command.addAll(
        List.of(
            Installation.MAIN,
            "--graph",
            folder.path().toString(),
            "server",
            "run",
            "--background"));
    return new ServerStarter(folder, command);
  }

  /**
   * Starts the server and waits until it answers; call with the folder's start lock held.
   *
   * @throws PapergraphException with what the server said, where it ended instead
   */
  void start() {
    IdleTime.of(System.getenv());
    folder.requireSpace();
    try {
      Files.deleteIfExists(folder.serverFile());
      Process process = launch();
      Waiting.until(PATIENCE, () -> isDecided(process));
      if (RunningServer.read(folder).isEmpty()) {
        throw failed();
      }
    } catch (IOException e) {
      throw folder.failed(e);
    }
  }

  private Optional<Boolean> isDecided(Process process) {
    return RunningServer.read(folder).isPresent() || !process.isAlive()
        ? Optional.of(true)
        : Optional.empty();
  }

  private Process launch() throws IOException {
    Path log = folder.log();
    if (Files.exists(log)) {
      Files.move(log, folder.path().resolve("server.log.old"), REPLACE_EXISTING);
    }
    return new ProcessBuilder(Detached.of(command))
        .directory(folder.path().toFile())
        .redirectInput(new File("/dev/null"))
        .redirectOutput(log.toFile())
        .redirectErrorStream(true)
        .start();
  }

  private PapergraphException failed() {
    return new PapergraphException(
        "The server of the graph in "
            + folder.path()
            + " did not start: "
            + lastWords()
            + " All that it said is in "
            + folder.log()
            + ".");
  }

  private String lastWords() {
    try {
      List<String> lines = Files.readAllLines(folder.log());
      return String.join(" ", lines.subList(Math.max(0, lines.size() - LOG_LINES), lines.size()));
    } catch (IOException e) {
      return "it left no readable log.";
    }
  }
}
