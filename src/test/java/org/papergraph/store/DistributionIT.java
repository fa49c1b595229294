package org.papergraph.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.Distribution;

/** The server as people come to have it: started by the commands of the distribution. */
class DistributionIT {
  private static final String CORPUS =
      Path.of("data/000_65c48e20b42d0e4b.txt").toAbsolutePath().toString();
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  @TempDir Path temp;

  @AfterEach
  void endServer() throws Exception {
    assertThat(run("server", "stop").code).isZero();
    assertThat(FolderLock.isHeld(folder())).isFalse();
  }

  @Test
  void aBuildThatIsInterruptedLeavesTheServerToTheNextOne() throws Exception {
    // A run in the background of a script hands on that interrupts are ignored.
    List<String> group = new ArrayList<>(List.of("env", "--default-signal=INT", "setsid"));
    group.addAll(command("build", CORPUS));
    Process build = start(group);
    RunningServer server = Waiting.until(PATIENCE, this::server).orElseThrow();
    new ProcessBuilder("kill", "-INT", "--", "-" + build.pid()).start().waitFor();
    assertThat(build.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    assertThat(build.exitValue()).isNotZero();
    assertThat(server()).contains(server);

    assertThat(run("build", CORPUS).code).isZero();
    assertThat(server()).contains(server);
    Run count = run("query", "--cypher", "MATCH (p:Paper) RETURN count(p) AS n", "--format", "csv");
    assertThat(count.lines).containsExactly("n", "119");

    Run head =
        read(
            start(
                List.of(
                    "sh",
                    "-c",
                    "\"$@\" | head -n 2",
                    "sh",
                    Distribution.PAPERGRAPH.toString(),
                    "--graph",
                    folder().path().toString(),
                    "query",
                    "--cypher",
                    "UNWIND range(1, 300000) AS i RETURN i",
                    "--format",
                    "csv")));
    assertThat(head).isEqualTo(new Run(0, List.of("i", "1")));
  }

  private Optional<RunningServer> server() {
    return FolderLock.isHeld(folder()) ? RunningServer.read(folder()) : Optional.empty();
  }

  private GraphFolder folder() {
    return new GraphFolder(temp.resolve("my graph"));
  }

  private record Run(int code, List<String> lines) {}

  private Run run(String... arguments) throws Exception {
    return read(start(command(arguments)));
  }

  private static Run read(Process process) throws Exception {
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Run(process.waitFor(), out.lines().toList());
  }

  private static Process start(List<String> command) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
    Distribution.archives(Distribution.home(), builder.environment());
    builder.environment().put("PAPERGRAPH_IDLE", "5m");
    return builder.start();
  }

  private List<String> command(String... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(Distribution.PAPERGRAPH.toString(), "--graph", folder().path().toString()));
    command.addAll(List.of(arguments));
    return command;
  }
}
