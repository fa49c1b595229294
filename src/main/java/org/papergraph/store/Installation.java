package org.papergraph.store;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * The papergraph that runs. A client does not talk to the server of another one.
 *
 * @param fingerprint of the jars
 */
record Installation(String version, String fingerprint) {
  static final String MAIN = "org.papergraph.cli.Main";

  private static final int FIRST_TO_WARN_OF_UNSAFE = 23;

  static Installation current() {
    return Current.INSTALLATION;
  }

  /** Found out but once: that takes a look at every jar. */
  private static final class Current {
    static final Installation INSTALLATION =
        new Installation(
            Optional.ofNullable(Installation.class.getPackage().getImplementationVersion())
                .orElse("development"),
            describeJars());
  }

  /** The jars that this process runs on, by their absolute paths. */
  private static List<Path> jars() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .filter(entry -> !entry.isEmpty())
        .map(entry -> Path.of(entry).toAbsolutePath())
        .toList();
  }

  /** Names, sizes and times rather than contents: 300 MB would take a second to read. */
  private static String describeJars() {
    String jars =
        jars().stream().map(Installation::describe).sorted().collect(Collectors.joining("\n"));
    CRC32 crc = new CRC32();
    crc.update(jars.getBytes(StandardCharsets.UTF_8));
    return Long.toHexString(crc.getValue());
  }

  private static String describe(Path jar) {
    try {
      return jar.getFileName()
          + " "
          + Files.size(jar)
          + " "
          + Files.getLastModifiedTime(jar).toMillis();
    } catch (IOException e) {
      return jar.toString();
    }
  }

  /**
   * The command that runs a JVM fit for a server; a main class and its arguments follow. The second
   * compiler sets in ten times later than usual: it took as much time as all else while a server
   * started, and where there is much to do it is reached within seconds all the same. The heap does
   * not grow with the machine: large loads would otherwise take a quarter of its memory before the
   * collector set in. {@code PAPERGRAPH_SERVER_JAVA_OPTS} may say otherwise.
   */
  static List<String> server(List<String> options) {
    return jvm(
        List.of(
            "-Xmx1g",
            "-XX:Tier4InvocationThreshold=50000",
            "-XX:Tier4MinInvocationThreshold=6000",
            "-XX:Tier4CompileThreshold=150000",
            "-XX:Tier4BackEdgeThreshold=400000"),
        Stream.concat(options.stream(), ownOptions()).toList());
  }

  private static Stream<String> ownOptions() {
    return Arrays.stream(
            System.getenv().getOrDefault("PAPERGRAPH_SERVER_JAVA_OPTS", "").strip().split("\\s+"))
        .filter(option -> !option.isEmpty());
  }

  /** As {@link #server}, for a command that soon ends, the way that the launcher runs it. */
  static List<String> client(List<String> options) {
    return jvm(List.of("-XX:TieredStopAtLevel=1", "-XX:-UsePerfData"), options);
  }

  private static List<String> jvm(List<String> compilers, List<String> options) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:+UseSerialGC");
    command.addAll(compilers);
    for (String opened : List.of("java.nio", "java.io", "sun.nio.ch")) {
      command.add("--add-opens=java.base/" + opened + "=ALL-UNNAMED");
    }
    command.add("--enable-native-access=ALL-UNNAMED");
    if (Runtime.version().feature() >= FIRST_TO_WARN_OF_UNSAFE) {
      command.add("--sun-misc-unsafe-memory-access=allow");
    }
    command.addAll(options);
    command.add("-cp");
    command.add(
        jars().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
    return command;
  }
}
