package org.papergraph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.papergraph.query.UsageException;
import org.papergraph.store.GraphLocation;
import org.papergraph.store.GraphServer;
import org.papergraph.store.RunningServer;
import org.papergraph.store.ServerProcess;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Looks after the Neo4j that serves the graph's folder. */
@Command(
    name = "server",
    description = {
      "Look after the Neo4j that serves the graph's folder.",
      "Commands start it where they need it, and it ends when nothing asked it for"
          + " PAPERGRAPH_IDLE (15m)."
    },
    mixinStandardHelpOptions = true)
final class ServerCommand implements Runnable {
  private final Surroundings surroundings;
  private final GraphOptions options;

  ServerCommand(Surroundings surroundings, GraphOptions options) {
    this.surroundings = surroundings;
    this.options = options;
  }

  @Override
  public void run() {
    throw new UsageException("Which of run, start, stop and status?");
  }

  @Command(
      name = "run",
      description = "Serve in the foreground until interrupted.",
      mixinStandardHelpOptions = true)
  void serve(
      @Option(names = "--background", hidden = true, description = "End when idle.")
          boolean background) {
    if (background) {
      ServerProcess.runUntilIdle(folder(), this::tell);
    } else {
      ServerProcess.run(folder(), this::tell);
    }
  }

  @Command(
      name = "start",
      description = "Start it in the background, unless it runs.",
      mixinStandardHelpOptions = true)
  void start() {
    tell(GraphServer.of(folder()).start());
  }

  @Command(name = "stop", description = "End it.", mixinStandardHelpOptions = true)
  void stop() {
    boolean ran = GraphServer.of(folder()).stop();
    surroundings.err().println(ran ? "Stopped." : "No server runs.");
  }

  @Command(
      name = "status",
      description = "Tell whether it runs and how to connect to it; exits 1 if it does not.",
      mixinStandardHelpOptions = true)
  int status() {
    Optional<RunningServer> server = GraphServer.of(folder()).status();
    server.ifPresentOrElse(
        this::tell,
        () ->
            surroundings.err().println("No server runs for the graph in " + folder().path() + "."));
    return server.isPresent() ? 0 : FailureHandler.FAILED;
  }

  /** Everything that Neo4j Browser or a driver needs, on standard output. */
  private void tell(RunningServer server) {
    String lines =
        "graph     %s%nuri       %s%nuser      %s%npassword  in %s%nprocess   %d since %s%n"
            .formatted(
                folder().path(),
                server.uri(),
                server.user(),
                server.passwordFile(),
                server.pid(),
                server.started());
    try {
      surroundings.out().write(lines);
      surroundings.out().flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private GraphLocation.Folder folder() {
    return switch (options.location(surroundings)) {
      case GraphLocation.Folder folder -> folder;
      case GraphLocation.Server server ->
          throw new UsageException(
              "papergraph serves folders (--graph); " + server.uri() + " is not its own.");
    };
  }
}
