package org.papergraph.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.papergraph.PapergraphException;
import org.papergraph.query.UsageException;
import org.papergraph.store.GraphLocation;

/** What the command line says of a Neo4j server besides its address. */
record ServerOptions(
    Optional<String> user, Optional<Path> passwordFile, Optional<String> database) {
  private static final String USUAL_USER = "neo4j";

  /** The server, with the environment asked for what the command line leaves out. */
  GraphLocation.Server server(String address, Surroundings surroundings) {
    Optional<String> name = user.or(() -> surroundings.variable("NEO4J_USERNAME"));
    Optional<String> password =
        passwordFile.map(ServerOptions::read).or(() -> surroundings.variable("NEO4J_PASSWORD"));
    if (name.isPresent() && password.isEmpty()) {
      throw new UsageException(
          "The password of "
              + name.get()
              + " is missing: give it in NEO4J_PASSWORD or a file (--password-file).");
    }
    return new GraphLocation.Server(
        uri(address),
        password.map(secret -> new GraphLocation.Credentials(name.orElse(USUAL_USER), secret)),
        database.or(() -> surroundings.variable("NEO4J_DATABASE")));
  }

  private static URI uri(String address) {
    try {
      return new URI(address);
    } catch (URISyntaxException e) {
      throw new UsageException(
          address + " is no address of a Neo4j server; one looks like neo4j://host:7687.");
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file).stripTrailing();
    } catch (IOException e) {
      throw new PapergraphException(
          "The password file " + file + " cannot be read; check its name and permissions.", e);
    }
  }
}
