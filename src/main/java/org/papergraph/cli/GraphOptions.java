package org.papergraph.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.papergraph.query.UsageException;
import org.papergraph.store.GraphLocation;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options that say which graph, shared by all commands, before or after the command's name. */
final class GraphOptions {
  @Option(
      names = "--graph",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description = "The folder that holds the graph (or PAPERGRAPH_GRAPH).")
  private Optional<Path> folder = Optional.empty();

  @Option(
      names = "--uri",
      paramLabel = "URI",
      scope = ScopeType.INHERIT,
      description = "A Neo4j server that holds it, as neo4j://host:7687 (or NEO4J_URI).")
  private Optional<String> uri = Optional.empty();

  @Option(
      names = "--user",
      paramLabel = "NAME",
      scope = ScopeType.INHERIT,
      description = "The user at that server (or NEO4J_USERNAME).")
  private Optional<String> user = Optional.empty();

  @Option(
      names = "--password-file",
      paramLabel = "FILE",
      scope = ScopeType.INHERIT,
      description = "A file that holds the user's password (or NEO4J_PASSWORD).")
  private Optional<Path> passwordFile = Optional.empty();

  @Option(
      names = "--database",
      paramLabel = "NAME",
      scope = ScopeType.INHERIT,
      description = "The database at that server (or NEO4J_DATABASE).")
  private Optional<String> database = Optional.empty();

  @Option(
      names = "--no-server",
      scope = ScopeType.INHERIT,
      description = "Open the folder in this process, without a server in the background.")
  private boolean noServer;

  @Option(
      names = "--verbose",
      scope = ScopeType.INHERIT,
      description = "On an error, tell where in the program it arose.")
  private boolean verbose;

  /**
   * Where the graph is; what the command line says goes before the environment.
   *
   * @throws UsageException for a folder and a server at once
   */
  GraphLocation location(Surroundings surroundings) {
    if (folder.isPresent() && uri.isPresent()) {
      throw new UsageException("Give --graph or --uri, not both.");
    }
    Optional<String> server =
        folder.isPresent() ? Optional.empty() : uri.or(() -> surroundings.variable("NEO4J_URI"));
    return server.isPresent()
        ? new ServerOptions(user, passwordFile, database).server(server.get(), surroundings)
        : new GraphLocation.Folder(folder(surroundings));
  }

  private Path folder(Surroundings surroundings) {
    return folder
        .or(() -> surroundings.variable("PAPERGRAPH_GRAPH").map(Path::of))
        .orElseGet(() -> surroundings.dataHome().resolve(Path.of("papergraph", "default")));
  }

  boolean noServer() {
    return noServer;
  }

  boolean verbose() {
    return verbose;
  }
}
