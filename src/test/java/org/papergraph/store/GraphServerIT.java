package org.papergraph.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.PapergraphException;

class GraphServerIT {
  @TempDir Path temp;

  @AfterEach
  void endServer() {
    server().stop();
    assertThat(FolderLock.isHeld(folder())).isFalse();
  }

  @Test
  void threeFirstUsersStartOneServer() throws Exception {
    List<Process> users = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      users.add(client("5m"));
    }
    List<String> pids = new ArrayList<>();
    for (Process user : users) {
      pids.add(new String(user.getInputStream().readAllBytes(), UTF_8).strip());
      assertThat(user.waitFor()).isZero();
    }
    RunningServer running = server().status().orElseThrow();
    assertThat(pids).hasSize(3).containsOnly(Long.toString(running.pid()));
    assertThat(running.uri().getHost()).isEqualTo("127.0.0.1");
    assertThat(server().stop()).isTrue();
    assertThat(server().status()).isEmpty();
    assertThat(server().stop()).isFalse();
    assertThat(ProcessHandle.of(running.pid()).filter(ProcessHandle::isAlive)).isEmpty();
  }

  @Test
  void aKilledServerIsReplacedAndNothingLost() throws Exception {
    try (GraphConnection graph = server().connect()) {
      graph.write(tx -> tx.run("CREATE (:Note {text: 'kept'})").consume());
    }
    RunningServer killed = server().status().orElseThrow();
    ProcessHandle process = ProcessHandle.of(killed.pid()).orElseThrow();
    process.destroyForcibly();
    process.onExit().get(20, TimeUnit.SECONDS);
    assertThat(server().status()).isEmpty();
    assertThat(notes()).isEqualTo(1);
    assertThat(server().status().orElseThrow().pid()).isNotEqualTo(killed.pid());
  }

  @Test
  void aServerFileThatLiesIsNotBelieved() throws Exception {
    folder().prepare();
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      RunningServer lie =
          new RunningServer(
              URI.create("bolt://127.0.0.1:" + other.getLocalPort()),
              "neo4j",
              folder().password(),
              ProcessHandle.current().pid(),
              Instant.now(),
              Installation.current().version(),
              Installation.current().fingerprint());
      lie.write(folder());
      assertThat(notes()).isZero();
      assertThat(server().status().orElseThrow().uri()).isNotEqualTo(lie.uri());
    }
  }

  @Test
  void aServerOfAnotherPapergraphIsReplaced() throws Exception {
    RunningServer old = server().start();
    new RunningServer(
            old.uri(),
            old.user(),
            old.passwordFile(),
            old.pid(),
            old.started(),
            "0.0.1",
            old.fingerprint())
        .write(folder());
    RunningServer replaced = server().start();
    assertThat(replaced.pid()).isNotEqualTo(old.pid());
    assertThat(server().start().pid()).isEqualTo(replaced.pid());
  }

  @Test
  void aServerThatAnotherPapergraphBuildsWithStays() throws Exception {
    RunningServer old = server().start();
    try (GraphConnection graph = server().connect()) {
      Lease build = Lease.acquire(graph, Duration.ZERO, holder -> {});
      new RunningServer(
              old.uri(),
              old.user(),
              old.passwordFile(),
              old.pid(),
              old.started(),
              "0.0.1",
              old.fingerprint())
          .write(folder());

      assertThatThrownBy(() -> server().start())
          .isInstanceOf(PapergraphException.class)
          .hasMessageContaining("Another papergraph is building the graph");
      build.close();
    }
    assertThat(server().start().pid()).isNotEqualTo(old.pid());
  }

  @Test
  void twoConnectionsWorkSideBySideAndNobodyOpensTheStoreBesides() throws IOException {
    try (GraphConnection first = server().connect();
        GraphConnection second = server().connect()) {
      first.write(tx -> tx.run("CREATE (:Note)").consume());
      assertThat(count(second)).isEqualTo(1);
      assertThatThrownBy(() -> Graphs.openEmbedded(location()))
          .isInstanceOf(PapergraphException.class)
          .hasMessageContaining("its server, process")
          .hasMessageContaining("without --no-server");
      assertGuessesAreRefused();
      assertThat(count(second)).isEqualTo(1);
    }
    assertThat(notes()).isEqualTo(1);
    assertThat(Files.readString(folder().log())).doesNotContain("WARNING");
  }

  private void assertGuessesAreRefused() {
    RunningServer running = server().status().orElseThrow();
    GraphLocation.Server wrong =
        new GraphLocation.Server(
            running.uri(),
            Optional.of(new GraphLocation.Credentials(running.user(), "guess-guess")),
            Optional.empty());
    for (int i = 0; i < 5; i++) {
      assertThatThrownBy(() -> Graphs.open(wrong))
          .isInstanceOf(PapergraphException.class)
          .hasMessageContaining("refuses the user or the password");
    }
  }

  @Test
  void commandsWithoutServerAreNotEnded() {
    try (GraphConnection graph = Graphs.openEmbedded(location())) {
      assertThat(count(graph)).isZero();
      assertThat(server().status()).isEmpty();
      assertThatThrownBy(() -> server().connect())
          .isInstanceOf(PapergraphException.class)
          .hasMessageContaining("a command run with --no-server");
      assertThatThrownBy(() -> server().stop()).isInstanceOf(PapergraphException.class);
    }
  }

  @Test
  void anIdleServerEndsAndTheNextUserStartsAnother() throws Exception {
    Process user = client("10s");
    long pid = Long.parseLong(new String(user.getInputStream().readAllBytes(), UTF_8).strip());
    Optional<ProcessHandle> server = ProcessHandle.of(pid);
    if (server.isPresent()) {
      server.get().onExit().get(60, TimeUnit.SECONDS);
    }
    assertThat(server().status()).isEmpty();
    assertThat(Files.exists(folder().serverFile())).isFalse();
    assertThat(notes()).isZero();
  }

  @Test
  void aServerThatCannotStartSaysWhy() {
    folder().prepare();
    GraphServer broken =
        new GraphServer(
            location(), new ServerStarter(folder(), List.of("sh", "-c", "echo no such luck")));
    CompletableFuture<Void> tried = CompletableFuture.runAsync(() -> broken.connect().close());
    assertThatThrownBy(() -> tried.get(20, TimeUnit.SECONDS))
        .hasCauseInstanceOf(PapergraphException.class)
        .hasMessageContaining("did not start: no such luck");
  }

  private long notes() {
    try (GraphConnection graph = server().connect()) {
      return count(graph);
    }
  }

  private static long count(GraphConnection graph) {
    return graph.read(tx -> tx.run("MATCH (n:Note) RETURN count(n)").single().get(0).asLong());
  }

  private GraphServer server() {
    List<String> command = new ArrayList<>(Installation.server(List.of()));
    command.addAll(List.of(ServerMain.class.getName(), folder().path().toString()));
    return new GraphServer(location(), new ServerStarter(folder(), command));
  }

  /** A process that starts the server and prints its process id. */
  private Process client(String idle) throws IOException {
    List<String> command = new ArrayList<>(Installation.server(List.of()));
    command.addAll(List.of(ClientMain.class.getName(), folder().path().toString()));
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().put("PAPERGRAPH_IDLE", idle);
    return builder.start();
  }

  /** The main class of clients that tests start. */
  static final class ClientMain {
    private ClientMain() {}

    public static void main(String[] args) {
      GraphServerIT test = new GraphServerIT();
      test.temp = Path.of(args[0]).getParent();
      System.out.println(test.server().start().pid());
    }
  }

  private GraphLocation.Folder location() {
    return new GraphLocation.Folder(temp.resolve("my graph"));
  }

  private GraphFolder folder() {
    return GraphFolder.of(location());
  }
}
