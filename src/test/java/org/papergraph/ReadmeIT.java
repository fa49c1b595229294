package org.papergraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.export.reading.Programs;

/**
 * Runs the README's commands as a reader would, and compares what they print with what it shows.
 */
class ReadmeIT {
  private static final Pattern CONSOLE = Pattern.compile("(?s)```console\n(.*?)```");
  private static final Pattern INLINE = Pattern.compile("[|,] `(papergraph [^`]+)`");
  private static final Pattern WRITES = Pattern.compile("^papergraph export ");
  private static final Pattern EXPORT = Pattern.compile("(?m)^(papergraph export [^#\n]+)");

  @TempDir private static Path home;

  private static Ran built = new Ran(-1, "", "");

  private record Shown(String command, String output) {}

  @BeforeAll
  static void build() throws Exception {
    built = run("papergraph build " + SeedCorpus.FILE);
    assertThat(built.exitCode()).as(built.errors()).isZero();
  }

  @AfterAll
  static void stopTheServer() throws Exception {
    run("papergraph server stop");
  }

  @TestFactory
  Stream<DynamicTest> theFirstSessionPrintsWhatIsShown() throws IOException {
    return shown().stream()
        .filter(shown -> !shown.command().matches("export .*|papergraph build .*"))
        .map(shown -> DynamicTest.dynamicTest(shown.command(), () -> check(shown)));
  }

  private static void check(Shown shown) throws Exception {
    Ran ran = run(shown.command());
    assertThat(ran.exitCode()).as(ran.errors()).isZero();
    assertThat(ran.output().lines().map(String::stripTrailing).toList())
        .isEqualTo(shown.output().lines().toList());
  }

  @TestFactory
  Stream<DynamicTest> theRecipesWork() throws IOException {
    return INLINE
        .matcher(readme())
        .results()
        .map(found -> found.group(1))
        .filter(command -> !command.matches(".*(refs\\.bib|…).*"))
        .map(command -> DynamicTest.dynamicTest(command, () -> succeeds(command)));
  }

  /** They write into the folder of this test. */
  @TestFactory
  Stream<DynamicTest> theExportsWork() throws IOException {
    return EXPORT
        .matcher(readme())
        .results()
        .map(found -> found.group(1).strip())
        .map(command -> DynamicTest.dynamicTest(command, () -> exports(command)));
  }

  private static void exports(String command) throws Exception {
    if (command.contains("sfdp")) {
      Programs.assumed("sfdp");
    }
    Ran ran = run(command);
    assertThat(ran.exitCode()).as(ran.errors()).isZero();
  }

  private static void succeeds(String command) throws Exception {
    Ran ran = run(command);
    assertThat(ran.exitCode()).as(ran.errors()).isZero();
    assertThat(ran.output()).isNotBlank();
  }

  @Test
  void aBuildPrintsWhatIsShown() throws IOException {
    Shown build =
        shown().stream()
            .filter(shown -> shown.command().equals("papergraph build " + SeedCorpus.FILE))
            .findFirst()
            .orElseThrow();
    assertThat(built.output().lines().filter(line -> !line.startsWith("Graph: ")).toList())
        .isEqualTo(build.output().lines().filter(line -> !line.startsWith("Graph: ")).toList());
  }

  private static String readme() throws IOException {
    return Files.readString(Path.of("README.md"));
  }

  private static List<Shown> shown() throws IOException {
    List<Shown> shown = new ArrayList<>();
    Matcher consoles = CONSOLE.matcher(readme());
    while (consoles.find()) {
      Arrays.stream(consoles.group(1).split("(?m)^\\$ "))
          .filter(part -> !part.isBlank())
          .map(part -> part.split("\n", 2))
          .forEach(part -> shown.add(new Shown(part[0], part[1])));
    }
    return shown;
  }

  private record Ran(int exitCode, String output, String errors) {}

  /** In a terminal of 110 columns, as the README was made. */
  private static Ran run(String command) throws IOException, InterruptedException {
    Path out = Files.createTempFile(home, "out", "");
    Path err = Files.createTempFile(home, "err", "");
    ProcessBuilder process =
        new ProcessBuilder("bash", "-c", "set -o pipefail; " + command)
            .directory(
                WRITES.matcher(command).find()
                    ? home.toFile()
                    : Path.of("").toAbsolutePath().toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    process.environment().put("XDG_DATA_HOME", home.toString());
    process
        .environment()
        .put("PATH", Distribution.PAPERGRAPH.getParent() + ":" + System.getenv("PATH"));
    process.environment().put("NO_COLOR", "1");
    process.environment().put("PAPERGRAPH_JAVA_OPTS", "-Dpapergraph.terminal.columns=110");
    process.environment().remove("COLUMNS");
    Distribution.archives(Distribution.home(), process.environment());
    int exitCode = process.start().waitFor();
    return new Ran(
        exitCode,
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }
}
