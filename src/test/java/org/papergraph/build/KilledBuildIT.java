package org.papergraph.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.corpus.Paper;
import org.papergraph.store.BuildListener;
import org.papergraph.store.GraphConnection;
import org.papergraph.store.GraphLocation;
import org.papergraph.store.Graphs;
import org.papergraph.store.Stage;

/** A build killed at any moment is completed by the next. */
class KilledBuildIT {
  private static final Set<Stage> WRITING =
      EnumSet.of(Stage.RECORDS, Stage.TERMS, Stage.PAPERS, Stage.REMOVALS);
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  @TempDir Path temp;

  private final long seed = System.nanoTime();
  private final Random random = new Random(seed);
  private final List<Process> started = new ArrayList<>();

  @AfterEach
  void endProcesses() {
    started.forEach(Process::destroyForcibly);
  }

  @Test
  void aBuildKilledAtAnyMomentIsCompletedByTheNext() {
    System.out.println("KilledBuildIT seed " + seed);
    List<Paper> papers = TestPapers.some(random, 32);
    Path file = PaperFile.JSON_LINES.write(temp, "refs", papers.subList(0, 16));
    Path base = temp.resolve("base");
    build(base, file);
    PaperFile.JSON_LINES.write(temp, "refs", edited(papers));

    Path undisturbed = copy(base, "undisturbed");
    long begin = System.nanoTime();
    Process process = start(undisturbed, file);
    awaitUnderWay(process);
    long underWay = System.nanoTime();
    assertThat(exitCode(process)).isZero();
    long end = System.nanoTime();
    List<String> expected = build(undisturbed, file);

    killedInEveryStage(copy(base, "stages"), file, expected);
    Path changing = copy(base, "changing");
    Process killed = start(changing, file);
    awaitUnderWay(killed);
    killed(killed, random.nextLong(end - underWay), changing, file, expected);
    Path first = temp.resolve("first");
    killed(start(first, file), random.nextLong(end - begin), first, file, expected);
  }

  /** In each stage before it has written anything, or after its first batch. */
  private void killedInEveryStage(Path folder, Path file, List<String> expected) {
    for (Stage stage : WRITING) {
      String moment = random.nextBoolean() ? "start" : "batch";
      assertThat(exitCode(start(folder, file, stage.name(), moment)))
          .as("seed %d, %s of %s", seed, moment, stage)
          .isEqualTo(KilledBuildMain.KILLED);
    }
    assertCompleted(folder, file, expected, "killed in every stage");
  }

  private void killed(Process process, long nanos, Path folder, Path file, List<String> expected) {
    await(process, nanos);
    process.destroyForcibly();
    exitCode(process);
    assertCompleted(folder, file, expected, "killed after " + Duration.ofNanos(nanos));
  }

  /** Of the first 16 papers some go, some change; others come. */
  private List<Paper> edited(List<Paper> papers) {
    List<Paper> edited = new ArrayList<>(papers.subList(6, 32));
    for (int i = 0; i < 5; i++) {
      Paper paper = edited.get(i);
      edited.set(i, new Paper(paper.title(), papers.get(i).abstractText(), paper.metadata()));
    }
    return edited;
  }

  private void assertCompleted(Path folder, Path file, List<String> expected, String killed) {
    assertThat(build(folder, file))
        .as("seed %d, %s", seed, killed)
        .containsExactlyElementsOf(expected);
  }

  private static List<String> build(Path folder, Path file) {
    try (GraphConnection graph = Graphs.openEmbedded(new GraphLocation.Folder(folder))) {
      Builder builder = new Builder(graph, BuildListener.NONE, KilledBuildMain.CHUNK);
      builder.sync(file);
      return builder.snapshot();
    }
  }

  private Process start(Path folder, Path file, String... end) {
    List<String> args = new ArrayList<>(List.of(folder.toString(), file.toString()));
    args.addAll(List.of(end));
    Process process =
        TestJvm.start(TestJvm.command(KilledBuildMain.class, args.toArray(String[]::new)));
    started.add(process);
    return process;
  }

  private static void awaitUnderWay(Process process) {
    try {
      assertThat(process.inputReader().readLine()).isEqualTo(KilledBuildMain.UNDER_WAY);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int exitCode(Process process) {
    assertThat(await(process, PATIENCE.toNanos())).as("ends").isTrue();
    return process.exitValue();
  }

  private static boolean await(Process process, long nanos) {
    try {
      return process.waitFor(nanos, TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Of a closed graph. */
  private Path copy(Path folder, String name) {
    Path target = temp.resolve(name);
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes)
                throws IOException {
              Files.createDirectories(target.resolve(folder.relativize(each)));
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path each, BasicFileAttributes attributes)
                throws IOException {
              Files.copy(each, target.resolve(folder.relativize(each)));
              return FileVisitResult.CONTINUE;
            }
          });
      return target;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
