package org.papergraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.cli.print.Screen;

class MainTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "                                     | 2 | Which command?",
        "qeury                                | 2 | Did you mean: papergraph query",
        "--nonsense                           | 2 | Unknown option: '--nonsense'",
        "query                                | 2 | Which query?",
        "query no-such                        | 2 | did you mean",
        "query ../show/paper                  | 2 | There is no query named",
        "query overviwe                       | 2 | overview",
        "query papers-on                      | 2 | lacks its parameter term",
        "query papers-on a 2 true d           | 2 | more than it takes: \"d\"",
        "query papers-on a ten                | 2 | takes an integer as its parameter top",
        "query papers-on --param nope=1 a     | 2 | has no parameter nope",
        "query overview --write               | 2 | --write goes with --cypher",
        "query overview --format keys         | 2 | prints papers",
        "query overview --format nice         | 2 | nice",
        "query overview --timeout soon        | 2 | soon",
        "query overview --cypher x            | 2 | not both",
        "show                                 | 2 | NAME",
        "show a --paper --term                | 2 | not both",
        "why a                                | 2 | TERM",
        "papers --year then                   | 2 | 2020-2023",
        "terms --type Thing                   | 2 | Thing",
        "terms --top 0                        | 2 | at least 1",
        "drop                                 | 2 | --yes",
        "overview --graph a --uri b           | 2 | overview",
        "terms --graph a --uri bolt://b       | 2 | not both",
        "terms --uri bolt://b --user me       | 2 | password",
        "terms --uri http://b                 | 1 | no address of a Neo4j server",
        "terms --uri bolt://127.0.0.1:1       | 1 | No Neo4j server answers at bolt://127.0.0.1:1",
        "terms --graph /nonexistent/graph     | 1 | There is no graph in /nonexistent/graph yet",
        "terms                                | 1 | There is no graph in /nonexistent/papergraph/default",
        "query overview --graph /nonexistent  | 1 | papergraph build",
        "server                               | 2 | run, start, stop and status",
        "server status --uri bolt://b         | 2 | is not its own",
        "server status                        | 1 | No server runs",
        "server stop --graph /nonexistent     | 0 | No server runs",
        "terms --uri bolt://b --password-file /nonexistent | 1 | cannot be read",
      })
  void whatIsWrongIsToldAndExits(String line, int exitCode, String message) {
    String[] args = line == null ? new String[0] : line.split(" +");
    Run run = Run.of(args);
    assertThat(run.err()).contains(message).doesNotContain("\tat ", "defect");
    assertThat(run.exitCode()).isEqualTo(exitCode);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void helpGoesToStandardOutput() {
    Run run = Run.of("--help");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("query", "show", "why", "papers", "terms", "drop", "--graph");
    assertThat(run.err()).isEmpty();
    assertThat(Run.of("query", "--help").out()).contains("--cypher", "--timeout", "--uri");
    assertThat(Run.of("help", "why").out()).contains("PAPER", "TERM");
  }

  @Test
  void versionIsTold() {
    assertThat(Run.of("--version").out()).startsWith("papergraph ");
    assertThat(Run.of("server", "status", "--version").out()).startsWith("papergraph ");
  }

  @Test
  void namedQueriesDescribeThemselves() {
    Run list = Run.of("query", "--list");
    assertThat(list.exitCode()).isZero();
    assertThat(list.out())
        .contains(
            "overview",
            "papers-on",
            "methods-with",
            "shared",
            "proposes",
            "co-occurring",
            "acronyms",
            "datasets",
            "key-terms",
            "term-years");
    assertThat(Run.of("query", "co-occurring", "--help").out())
        .startsWith("Usage: papergraph query co-occurring TERM [TOP] [LEAST] [MOST]\n")
        .contains("(int, else 25)", "npmi");
    assertThat(Run.of("query", "--list", "--format", "json").out()).startsWith("[\n  {\"query\":");
  }

  @Test
  void sharedOptionsStandBeforeOrAfterTheCommand(@TempDir Path folder) {
    String graph = folder.resolve("none").toString();
    assertThat(Run.of("--graph", graph, "terms").err()).contains("no graph in " + graph);
    assertThat(Run.of("terms", "--graph", graph).err()).contains("no graph in " + graph);
  }

  @Test
  void theCommandLineGoesBeforeTheEnvironment(@TempDir Path folder) {
    Map<String, String> environment =
        Map.of(
            "NEO4J_URI", "bolt://127.0.0.1:1", "PAPERGRAPH_GRAPH", folder.resolve("e").toString());
    assertThat(run(environment, "terms").err()).contains("bolt://127.0.0.1:1");
    assertThat(run(environment, "terms", "--graph", folder.resolve("c").toString()).err())
        .contains("no graph in " + folder.resolve("c"));
    assertThat(run(environment, "--graph", folder.resolve("c").toString(), "terms").err())
        .contains("no graph in " + folder.resolve("c"));
    assertThat(run(Map.of("PAPERGRAPH_GRAPH", folder.resolve("e").toString()), "terms").err())
        .contains("no graph in " + folder.resolve("e"));
    assertThat(run(Map.of("NEO4J_URI", "bolt://b", "NEO4J_USERNAME", "me"), "terms").exitCode())
        .isEqualTo(2);
  }

  private static Run run(Map<String, String> environment, String... args) {
    return Run.in(environment, "", Screen.NONE, false, args);
  }

  @Test
  void errorsOfTheFileSystemAreNoDefects(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "no graph");
    Run run = Run.of("terms", "--graph", file.toString());
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).doesNotContain("defect");
  }

  @Test
  void aClosedPipeEndsQuietly() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    assertThat(runInto(failing("Broken pipe"), err)).isEqualTo(141);
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void aFullDiskIsToldOf() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    assertThat(runInto(failing("No space left on device"), err)).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("The results could not be written: No space left on device.\n");
  }

  private static int runInto(OutputStream out, OutputStream err) {
    return Main.run(new ByteArrayInputStream(new byte[0]), out, err, "query", "--list");
  }

  private static OutputStream failing(String reason) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(reason);
      }
    };
  }

  @Test
  void completionNamesCommandsAndOptions() {
    Run run = Run.of("completion");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).startsWith("#!").contains("--cypher", "markdown", "papers");
  }
}
