package org.papergraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.SeedCorpus;
import org.papergraph.build.PaperFile;
import org.papergraph.build.TestPapers;

/** Builds with {@code --no-server}, in processes of their own. */
class EmbeddedBuildIT {
  private static final Path CORPUS = SeedCorpus.FILE.toAbsolutePath();

  /** Tests that run in the background of a script hand on that interrupts are ignored. */
  private static final List<String> INTERRUPTIBLE = List.of("env", "--default-signal=INT");

  private static final String EXTRACTING = "Extracting papers: 0 of ";

  @TempDir Path temp;

  @Test
  void aBuildUnderWayKeepsOthersOutAndMayBeInterrupted() throws Exception {
    Path folder = temp.resolve("graph");
    try (BuildProcess build =
        BuildProcess.start(INTERRUPTIBLE, folder, CORPUS).await(EXTRACTING + "119")) {
      Run other = run(folder, "build", CORPUS.toString());
      assertThat(other.exitCode()).isEqualTo(1);
      assertThat(other.err())
          .startsWith("The graph in " + folder + " is in use by a command run with --no-server,")
          .contains("process " + build.pid());
      build.interrupt();
      assertThat(build.exitCode(10)).isEqualTo(130);
      assertThat(build.err()).doesNotContain("\tat ", "Exception", "defect");
    }
    Run next = run(folder, "build", CORPUS.toString());
    assertThat(next.err()).isEmpty();
    assertThat(next.exitCode()).isZero();
    assertThat(next.out()).containsPattern("papers +new +\\d+\n +in all +119\n");
    assertThat(papers(folder)).isEqualTo("119");
  }

  @Test
  void aBuildThatFillsTheDiskIsCompletedOnceThereIsSpace() throws Exception {
    Path mountPoint = Files.createDirectory(temp.resolve("disk"));
    var mounted = SmallDisk.mount(mountPoint, 40);
    Assumptions.assumeTrue(mounted.isPresent());
    try (SmallDisk disk = mounted.get()) {
      Path folder = mountPoint.resolve("graph");
      String full =
          "The disk of the graph in "
              + folder
              + " is full; make space and run the command again, which then completes it.\n";
      try (BuildProcess build =
          BuildProcess.start(List.of(), folder, CORPUS).await(EXTRACTING + "119")) {
        disk.fill();
        assertThat(build.exitCode(60)).isEqualTo(1);
        assertThat(build.err()).endsWith(full).doesNotContain("\tat ", "Exception", "defect");
      }
      Run still = run(folder, "build", CORPUS.toString());
      assertThat(still.exitCode()).isEqualTo(1);
      assertThat(still.err()).isEqualTo(full);
      disk.makeSpace();
      assertThat(run(folder, "build", CORPUS.toString()).exitCode()).isZero();
      assertThat(papers(folder)).isEqualTo("119");
    }
  }

  @Test
  void whatMayNotBeTouchedIsToldOf() throws Exception {
    Path file = PaperFile.LINES.write(temp, "refs", TestPapers.seed().subList(0, 1));
    Path folder = Files.createDirectory(temp.resolve("closed"));
    permissions(folder, "r-x------");
    assertNoPermission(folder, file, "The graph folder " + folder + " may not be read and written");
    Path below = folder.resolve("graph");
    assertNoPermission(below, file, "The graph folder " + below + " may not be read and written");
    permissions(folder, "---------");
    assertNoPermission(below, file, "The graph folder " + below + " may not be read and written");
    permissions(folder, "rwx------");
    permissions(file, "---------");
    assertNoPermission(below, file, file + ": cannot be read; check its permissions and the disk");
    try (var files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  private static void assertNoPermission(Path folder, Path file, String message)
      throws IOException, InterruptedException {
    try (BuildProcess build = BuildProcess.start(withoutPrivileges(), folder, file)) {
      assertThat(build.exitCode(60)).isEqualTo(1);
      assertThat(build.err()).startsWith(message).doesNotContain("\tat ", "defect");
    }
  }

  /** To the superuser no file is closed, unless that right is laid down. */
  private static List<String> withoutPrivileges() throws IOException, InterruptedException {
    if (!System.getProperty("user.name").equals("root")) {
      return List.of();
    }
    List<String> wrapper =
        List.of(
            "setpriv",
            "--bounding-set=-dac_override,-dac_read_search",
            "--inh-caps=-dac_override,-dac_read_search");
    boolean works = works(wrapper);
    if (!works) {
      System.out.println("No setpriv here: what closed files do to root is not tested.");
    }
    Assumptions.assumeTrue(works);
    return wrapper;
  }

  private static boolean works(List<String> wrapper) throws InterruptedException {
    try {
      List<String> command = new ArrayList<>(wrapper);
      command.add("true");
      return new ProcessBuilder(command).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static void permissions(Path path, String permissions) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
  }

  private static String papers(Path folder) {
    Run run =
        run(folder, "query", "--format", "csv", "--cypher", "MATCH (p:Paper) RETURN count(p) AS n");
    return run.lines().getLast();
  }

  private static Run run(Path folder, String... args) {
    return Run.of(
        Stream.concat(Stream.of("--no-server", "--graph", folder.toString()), Stream.of(args))
            .toArray(String[]::new));
  }
}
