package org.papergraph.store;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
  private static final int FIRST_TO_WARN_OF_UNSAFE = 23;

  static Installation current() {
    String version =
        Optional.ofNullable(Installation.class.getPackage().getImplementationVersion())
            .orElse("development");
    return new Installation(version, describeJars());
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
      return jar.getFileName() + " " + Files.size(jar) + " " + Files.getLastModifiedTime(jar);
    } catch (IOException e) {
      return jar.toString();
    }
  }

  /** The command that runs a JVM fit for a server; a main class and its arguments follow. */
  static List<String> serverJvm() {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:+UseSerialGC");
    for (String opened : List.of("java.nio", "java.io", "sun.nio.ch")) {
      command.add("--add-opens=java.base/" + opened + "=ALL-UNNAMED");
    }
    command.add("--enable-native-access=ALL-UNNAMED");
    if (Runtime.version().feature() >= FIRST_TO_WARN_OF_UNSAFE) {
      command.add("--sun-misc-unsafe-memory-access=allow");
    }
    command.add("-cp");
    command.add(
        jars().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
    return command;
  }
}
