package org.papergraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.PapergraphException;

class EmbeddedGraphIT {
  @TempDir Path temp;

  @Test
  void whatWasWrittenIsThereWhenOpenedAgain() throws IOException {
    GraphLocation.Folder folder = new GraphLocation.Folder(temp.resolve("my graph"));
    try (GraphConnection graph = Graphs.openEmbedded(folder)) {
      count(graph, "CREATE (n:Note) RETURN count(n)");
      assertThatThrownBy(() -> Graphs.openEmbedded(folder))
          .isInstanceOf(PapergraphException.class)
          .hasMessageContaining("--no-server, process " + ProcessHandle.current().pid());
      assertThatThrownBy(() -> count(graph, "LOAD CSV FROM 'file:///etc/passwd' AS l RETURN 1"))
          .isInstanceOf(PapergraphException.class)
          .hasMessageContaining("allow_csv_import_from_file_urls");
      assertThatThrownBy(() -> count(graph, "LOAD CSV FROM 'http://127.0.0.1/' AS l RETURN 1"))
          .isInstanceOf(PapergraphException.class)
          .hasMessageContaining("blocked");
    }
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.path())))
        .isEqualTo("rwx------");
    Path password = folder.path().resolve("password");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(password)))
        .isEqualTo("rw-------");
    Files.delete(password);
    try (GraphConnection graph = Graphs.openEmbedded(folder)) {
      assertThat(count(graph, "MATCH (n:Note) RETURN count(n)")).isEqualTo(1);
    }
  }

  @Test
  void wrongPasswordsLockNobodyOut() {
    GraphFolder folder = new GraphFolder(temp.resolve("graph")).prepare();
    try (EmbeddedServer server =
        EmbeddedServer.start(folder, FolderLock.take(folder, FolderLock.Use.COMMAND))) {
      GraphLocation.Server right = server.address();
      GraphLocation.Server wrong =
          new GraphLocation.Server(
              right.uri(),
              Optional.of(new GraphLocation.Credentials("neo4j", "guess-guess")),
              right.database());
      for (int i = 0; i < 5; i++) {
        assertThatThrownBy(() -> Graphs.open(wrong))
            .isInstanceOf(PapergraphException.class)
            .hasMessageContaining("refuses the user or the password");
      }
      assertThatThrownBy(
              () ->
                  Graphs.open(
                      new GraphLocation.Server(
                          right.uri(), right.credentials(), Optional.of("nosuch"))))
          .isInstanceOf(PapergraphException.class)
          .hasMessageContaining("no such database");
      try (GraphConnection graph = Graphs.open(right)) {
        assertThat(count(graph, "RETURN 7")).isEqualTo(7);
      }
    }
  }

  private static long count(GraphConnection graph, String cypher) {
    return graph.write(tx -> tx.run(cypher).single().get(0).asLong());
  }
}
