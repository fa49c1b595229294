package org.papergraph.store;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** Where a graph lives. */
public sealed interface GraphLocation {

  /** In a folder of this machine, which papergraph serves itself. */
  record Folder(Path path) implements GraphLocation {
    public Folder {
      path = path.toAbsolutePath().normalize();
    }
  }

  /**
   * On a Neo4j server, Aura or a cluster.
   *
   * @param database the user's home database where empty
   */
  record Server(URI uri, Optional<Credentials> credentials, Optional<String> database)
      implements GraphLocation {}

  /** Who asks a Neo4j server. */
  record Credentials(String user, String password) {
    @Override
    public String toString() {
      return user + ":***";
    }
  }
}
