package org.papergraph;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher among JDKs that only tell how they were called. */
class LauncherTest {
  private static final String SYSTEM_JDKS = "/usr/lib/jvm";
  private static final String USE = "-XX:AOTCache=";
  private static final String FOLDER = "-Dpapergraph.archives=";

  @TempDir Path temp;
  private Path launcher;

  @BeforeEach
  void install() throws IOException {
    String script =
        Files.readString(Path.of("src/main/launcher/papergraph"))
            .replace(SYSTEM_JDKS, temp.resolve("jvm").toString());
    launcher = executable(temp.resolve("my programs/papergraph/bin/papergraph"), script);
  }

  @Test
  void argumentsAndExitCodeArePassedOn() throws Exception {
    Path jdk = jdk("jdk", "25.0.1", 7);
    Run run = run(Map.of("PAPERGRAPH_JAVA_HOME", jdk.toString()), "query", "a b", "*", "");
    assertThat(run.code).isEqualTo(7);
    assertThat(run.lines)
        .contains("called " + jdk + "/bin/java", "-XX:TieredStopAtLevel=1")
        .contains("--sun-misc-unsafe-memory-access=allow")
        .contains(temp.toRealPath().resolve("my programs/papergraph/lib") + "/*")
        .endsWith("org.papergraph.cli.Main", "query", "a b", "*", "");
  }

  @Test
  void longWorkGetsTheWholeCompiler() throws Exception {
    Map<String, String> environment = Map.of("JAVA_HOME", jdk("jdk", "21.0.2", 0).toString());
    assertThat(run(environment, "--graph", "g", "build", "x.bib").lines)
        .doesNotContain("-XX:TieredStopAtLevel=1", "--sun-misc-unsafe-memory-access=allow");
  }

  @Test
  void theFirstThatIsNewEnoughIsTaken() throws Exception {
    Path old = jdk("old jdk", "17.0.15", 0);
    Path ancient = jdk("jvm/a", "1.8.0_392", 0);
    Path broken = Files.createDirectories(temp.resolve("jvm/b"));
    Path found = jdk("jvm/c", "21", 0);
    jdk("jvm/d", "25", 0);
    Path onPath = jdk("on path", "22-ea", 0);
    assertThat(ancient).isNotEqualTo(broken);
    assertThat(run(Map.of("JAVA_HOME", old.toString()), "x").lines)
        .first()
        .isEqualTo("called " + found + "/bin/java");
    Path link = Files.createDirectories(temp.resolve("links")).resolve("java");
    Files.createSymbolicLink(link, onPath.resolve("bin/java"));
    assertThat(run(Map.of("PATH", link.getParent() + ":/usr/bin:/bin"), "x").lines)
        .first()
        .isEqualTo("called " + onPath + "/bin/java");
  }

  @Test
  void anArchiveThatIsThereIsUsed() throws Exception {
    Path cache = temp.resolve("my cache");
    Map<String, String> environment =
        Map.of("JAVA_HOME", jdk("jdk", "25", 0).toString(), "XDG_CACHE_HOME", cache.toString());
    Path folder = archives(run(environment, "query", "x"));
    assertThat(folder.getParent()).isEqualTo(cache.resolve("papergraph"));
    assertThat(run(environment, "query", "x").lines).noneMatch(line -> line.startsWith(USE));
    executable(folder.resolve("client.aot"), "");
    assertThat(run(environment, "query", "x").lines)
        .contains(USE + folder.resolve("client.aot"), "-XX:+VerifySharedSpaces", "-Xlog:disable")
        .endsWith("org.papergraph.cli.Main", "query", "x");
    Run build = run(environment, "build", "x.bib");
    assertThat(build.lines).noneMatch(line -> line.startsWith(USE));
    assertThat(archives(build)).isEqualTo(folder);
  }

  @Test
  void everyJvmHasItsOwnArchive() throws Exception {
    Map<String, String> older =
        Map.of("JAVA_HOME", jdk("21", "21.0.2", 0).toString(), "HOME", temp.toString());
    Path folder = archives(run(older, "x"));
    assertThat(folder.getParent()).isEqualTo(temp.resolve(".cache/papergraph"));
    executable(folder.resolve("client.aot"), "");
    assertThat(run(older, "x").lines).noneMatch(line -> line.contains("client."));
    executable(folder.resolve("client.jsa"), "");
    assertThat(run(older, "x").lines)
        .contains("-XX:SharedArchiveFile=" + folder.resolve("client.jsa"));
    Map<String, String> newer =
        Map.of("JAVA_HOME", jdk("25", "25", 0).toString(), "HOME", temp.toString());
    assertThat(archives(run(newer, "x"))).isNotEqualTo(folder);
  }

  @Test
  void archivesCanBeTurnedOff() throws Exception {
    String jdk = jdk("jdk", "25", 0).toString();
    String cache = temp.resolve("cache").toString();
    Map<String, String> on = Map.of("JAVA_HOME", jdk, "XDG_CACHE_HOME", cache);
    executable(archives(run(on, "x")).resolve("client.aot"), "");
    Map<String, String> off =
        Map.of("JAVA_HOME", jdk, "XDG_CACHE_HOME", cache, "PAPERGRAPH_CACHE", "off");
    for (Run run :
        List.of(run(off, "x"), run(on, "x", "--no-server"), run(Map.of("JAVA_HOME", jdk), "x"))) {
      assertThat(run.lines)
          .noneMatch(line -> line.startsWith(USE))
          .noneMatch(line -> line.startsWith(FOLDER));
    }
  }

  private static Path archives(Run run) {
    return run.lines.stream()
        .filter(line -> line.startsWith(FOLDER))
        .map(line -> Path.of(line.substring(FOLDER.length())))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void symbolicLinksToTheLauncherWork() throws Exception {
    Path links = Files.createDirectories(temp.resolve("a bin"));
    Path second = Files.createSymbolicLink(links.resolve("second"), launcher);
    launcher = Files.createSymbolicLink(links.resolve("papergraph"), second.getFileName());
    Map<String, String> environment = Map.of("JAVA_HOME", jdk("jdk", "25", 0).toString());
    assertThat(run(environment, "x").lines)
        .contains(temp.toRealPath().resolve("my programs/papergraph/lib") + "/*");
  }

  @Test
  void withoutJdkItSaysWhatToDo() throws Exception {
    Run none = run(Map.of("HOME", temp.toString()), "x");
    assertThat(none.code).isEqualTo(1);
    assertThat(String.join(" ", none.lines)).contains("no JDK of version 21 or newer was found");
    Run wrong = run(Map.of("PAPERGRAPH_JAVA_HOME", "/nowhere"), "x");
    assertThat(wrong.code).isEqualTo(1);
    assertThat(String.join(" ", wrong.lines)).contains("/nowhere");
  }

  private record Run(int code, List<String> lines) {}

  private Run run(Map<String, String> environment, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().clear();
    builder.environment().put("PATH", noJavaOnPath());
    builder.environment().putAll(environment);
    Process process = builder.start();
    List<String> lines =
        List.of(new String(process.getInputStream().readAllBytes(), UTF_8).split("\n", -1));
    return new Run(process.waitFor(), lines.subList(0, lines.size() - 1));
  }

  /** The few commands that the launcher uses, without the machine's own Java beside them. */
  private String noJavaOnPath() throws IOException {
    Path bin = temp.resolve("tools");
    for (String tool : List.of("cksum", "dirname", "readlink")) {
      String folder = Files.exists(Path.of("/bin", tool)) ? "/bin/" : "/usr/bin/";
      executable(bin.resolve(tool), "#!/bin/sh\nexec " + folder + tool + " \"$@\"\n");
    }
    return bin.toString();
  }

  /** A JDK whose java prints how it was called. */
  private Path jdk(String name, String version, int exitCode) throws IOException {
    Path home = temp.resolve(name);
    executable(
        home.resolve("bin/java"),
        "#!/bin/sh\nprintf '%s\\n' \"called $0\" \"$@\"\nexit " + exitCode + "\n");
    Files.writeString(
        home.resolve("release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"" + version + "\"\n");
    return home;
  }

  private static Path executable(Path file, String script) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, script);
    return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
