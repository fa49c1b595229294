package org.papergraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.PapergraphException;

class GraphsTest {
  @TempDir Path temp;

  @Test
  void aFileIsNoGraphFolder() throws IOException {
    Path file = Files.writeString(temp.resolve("refs.bib"), "x");
    assertRefused(file, "is a file");
  }

  @Test
  void aFolderOfOtherThingsIsLeftAlone() throws IOException {
    Path other = Files.writeString(temp.resolve("thesis.tex"), "x");
    assertRefused(temp, "holds other files");
    try (var files = Files.list(temp)) {
      assertThat(files).containsExactly(other);
    }
  }

  @Test
  void whatCannotBeMadeIsToldWithItsPath() {
    assertRefused(Path.of("/proc/papergraph/graph"), "/proc/papergraph/graph could not be used");
  }

  @Test
  void graphsThatWereNeverMadeDoNotExist() {
    assertThat(Graphs.exists(new GraphLocation.Folder(temp))).isFalse();
  }

  @Test
  void aDeadAddressIsToldSoon() throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    assertUnreachable("bolt://127.0.0.1:" + port, "No Neo4j server answers at bolt://127.0.0.1:");
    assertUnreachable("neo4j://127.0.0.1:" + port, "No Neo4j server answers at neo4j://127.0.0.1:");
    assertUnreachable("bolt://no-such-host.invalid", "no-such-host.invalid");
    assertUnreachable("http://localhost", "is no address of a Neo4j server");
  }

  private static void assertUnreachable(String uri, String message) {
    long start = System.nanoTime();
    assertThatThrownBy(
            () ->
                Graphs.open(
                    new GraphLocation.Server(URI.create(uri), Optional.empty(), Optional.empty())))
        .isInstanceOf(PapergraphException.class)
        .hasMessageContaining(message);
    assertThat(System.nanoTime() - start).isLessThan(10_000_000_000L);
  }

  private static void assertRefused(Path folder, String message) {
    assertThatThrownBy(() -> Graphs.openEmbedded(new GraphLocation.Folder(folder)))
        .isInstanceOf(PapergraphException.class)
        .hasMessageContaining(message);
  }
}
