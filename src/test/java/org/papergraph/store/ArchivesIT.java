package org.papergraph.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.Distribution;

/** The archives of the distribution, made once, as JVMs take or refuse them. */
class ArchivesIT {
  /** With which a JVM fails where it would otherwise pass over an archive. */
  private static final String REQUIRED =
      Runtime.version().feature() >= 25 ? "-XX:AOTMode=on" : "-Xshare:on";

  private static Path home = Path.of("");
  private static Archives archives = new Archives(Path.of(""));

  @TempDir private Path temp;

  @BeforeAll
  static void make() throws Exception {
    home = Distribution.home();
    archives = new Archives(onlyFolder(home));
  }

  private static Path onlyFolder(Path home) throws IOException {
    try (Stream<Path> folders = Files.list(home.resolve("cache/papergraph"))) {
      List<Path> all = folders.toList();
      assertThat(all).hasSize(1);
      return all.getFirst();
    }
  }

  @Test
  void onlyTheCacheIsWritten() throws IOException {
    assertThat(archives.client()).isNotEmptyFile();
    assertThat(archives.server()).isNotEmptyFile();
    try (Stream<Path> files = Files.list(home)) {
      assertThat(files).containsExactly(home.resolve("cache"));
    }
  }

  @Test
  void clientsTakeTheirs() throws Exception {
    Run with = run(home, Map.of("PAPERGRAPH_JAVA_OPTS", REQUIRED), "query", "--list");
    assertThat(with.code).as(with.output).isZero();
    assertThat(with).isEqualTo(run(home, Map.of("PAPERGRAPH_CACHE", "off"), "query", "--list"));
  }

  @Test
  void aDamagedOneIsPassedOverInSilence() throws Exception {
    Run whole = run(home, Map.of(), "query", "--list");
    Files.createDirectories(temp.resolve("cache/papergraph"));
    Path folder = temp.resolve("cache/papergraph").resolve(archives.folder().getFileName());
    Path damaged = Files.createDirectory(folder).resolve(archives.client().getFileName());
    quietly(folder);
    long size = Files.size(archives.client());
    for (long place : List.of(0L, 100L, size / 3, size / 2, size - 2000)) {
      Files.copy(archives.client(), damaged, StandardCopyOption.REPLACE_EXISTING);
      try (FileChannel file = FileChannel.open(damaged, WRITE)) {
        file.write(ByteBuffer.wrap("damage".repeat(100).getBytes(UTF_8)), place);
      }
      Run damagedThere = run(temp, Map.of(), "query", "--list");
      // The JVM gives up where the damage lies among the objects that it keeps (decision 16).
      if (place > 100 && damagedThere.code != 0) {
        assertThat(damagedThere.output).contains("Unable to use AOT cache");
        damagedThere = run(temp, Map.of("PAPERGRAPH_CACHE", "off"), "query", "--list");
      }
      assertThat(damagedThere).as("at " + place).isEqualTo(whole);
    }
    try (FileChannel file = FileChannel.open(damaged, WRITE)) {
      file.truncate(size / 2);
    }
    assertThat(run(temp, Map.of("PAPERGRAPH_JAVA_OPTS", REQUIRED), "query", "--list").code)
        .isNotZero();
    assertThat(run(temp, Map.of(), "query", "--list")).isEqualTo(whole);
    Files.writeString(damaged, "");
    assertThat(run(temp, Map.of(), "query", "--list")).isEqualTo(whole);
  }

  /** As if an attempt to make them had just failed, after which there is none for a day. */
  private static void quietly(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(archives.folder())) {
      for (Path log : files.filter(file -> file.toString().endsWith(".log")).toList()) {
        Files.copy(log, folder.resolve(log.getFileName()));
      }
    }
  }

  @Test
  void serversTakeTheirs() throws Exception {
    List<String> jvm = new ArrayList<>(Installation.server(List.of()));
    int classPath = jvm.indexOf("-cp") + 1;
    jvm.set(classPath, classPath());
    jvm.addAll(classPath - 1, Archives.start(archives.server()));
    jvm.add(1, REQUIRED);
    jvm.add("-version");
    Process process = new ProcessBuilder(jvm).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
  }

  /** As the launcher has the JVM find the jars. */
  private static String classPath() {
    return Distribution.PAPERGRAPH.getParent().resolveSibling("lib") + "/*";
  }

  @Test
  void aCacheThatCannotBeWrittenIsNoConcern() throws Exception {
    Files.writeString(temp.resolve("cache"), "a file");
    Run run = run(temp, Map.of(), "query", "--list");
    assertThat(run.code).isZero();
    assertThat(run.errors).isEmpty();
  }

  @Test
  void aCommandHasThemMadeInTheBackground() throws Exception {
    Run run = run(temp, Map.of("PATH", pathWithoutNice()), "query", "--list");
    assertThat(run.code).isZero();
    assertThat(run.errors).isEmpty();
    Path called = temp.resolve("called");
    assertThat(
            Waiting.until(
                Duration.ofMinutes(1), () -> Optional.of(called).filter(file -> !isEmpty(file))))
        .isPresent();
    assertThat(Files.readString(called)).contains("-n 19").endsWith("Main archive\n");
    Files.delete(called);
    assertThat(run(temp, Map.of("PATH", pathWithoutNice()), "query", "--list").code).isZero();
    assertThat(called).doesNotExist();
  }

  private static boolean isEmpty(Path file) {
    try {
      return Files.size(file) == 0;
    } catch (IOException e) {
      return true;
    }
  }

  /** In place of a process of least priority, only tells how it was called. */
  private String pathWithoutNice() throws IOException {
    Path nice = Files.createDirectories(temp.resolve("bin")).resolve("nice");
    Files.writeString(nice, "#!/bin/sh\necho \"$*\" >'" + temp.resolve("called") + "'\n");
    Files.setPosixFilePermissions(nice, PosixFilePermissions.fromString("rwx------"));
    return nice.getParent() + ":" + System.getenv("PATH");
  }

  private record Run(int code, String output, String errors) {}

  private static Run run(Path home, Map<String, String> environment, String... arguments)
      throws Exception {
    List<String> command = new ArrayList<>(List.of(Distribution.PAPERGRAPH.toString()));
    command.addAll(List.of(arguments));
    Path errors = Files.createTempFile("errors", ".txt");
    ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors.toFile());
    builder.environment().put("HOME", home.toString());
    Distribution.archives(home, builder.environment());
    builder.environment().putAll(environment);
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    Run run = new Run(process.waitFor(), output, Files.readString(errors));
    Files.delete(errors);
    return run;
  }
}
