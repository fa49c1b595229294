package org.papergraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The folder of what JVMs keep of the classes they loaded, by which the next ones start in half the
 * time: an AOT cache where the JVM knows it, else an AppCDS archive. The launcher names the folder
 * after JVM and place; an archive fits exactly one JVM and the jars as they are, and the JVM itself
 * passes over one that does not.
 */
public record Archives(Path folder) {
  /** Set by the launcher to the folder, unless there shall be none. */
  private static final String PROPERTY = "papergraph.archives";

  private static final boolean KNOWS_AOT = Runtime.version().feature() >= 25;
  private static final String ENDING = KNOWS_AOT ? ".aot" : ".jsa";

  /** The JVM would tell on standard output of an archive that it passes over. */
  private static final String SILENT = "-Xlog:disable";

  /** That of this process. */
  public static Optional<Archives> ofThisProcess() {
    return Optional.ofNullable(System.getProperty(PROPERTY))
        .filter(path -> !path.isEmpty())
        .map(path -> new Archives(Path.of(path).toAbsolutePath()));
  }

  /** Of all that short commands load. */
  Path client() {
    return folder.resolve("client" + ENDING);
  }

  Path server() {
    return folder.resolve("server" + ENDING);
  }

  /** The JVM's options to start by {@code archive}, damaged or not; none where there is none. */
  static List<String> start(Path archive) {
    return Files.isReadable(archive)
        ? List.of(
            (KNOWS_AOT ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + archive,
            "-XX:+VerifySharedSpaces",
            SILENT)
        : List.of();
  }

  /** The JVM's options to write {@code archive} when it ends. */
  static List<String> write(Path archive) {
    return List.of(
        (KNOWS_AOT ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + archive, SILENT);
  }

  /** The JVM's option by which a process knows the folder. */
  String option() {
    return "-D" + PROPERTY + "=" + folder;
  }

  /** Whether both archives are there, whole and made by this JVM of these jars. */
  boolean areCurrent() {
    try {
      return Files.readString(stamp()).equals(stampText());
    } catch (IOException e) {
      return false;
    }
  }

  /** To be called once both archives are there. */
  void markCurrent() throws IOException {
    Files.writeString(stamp(), stampText());
  }

  private Path stamp() {
    return folder.resolve("stamp");
  }

  private String stampText() throws IOException {
    return "%s %s %d %d%n"
        .formatted(
            Installation.current().fingerprint(),
            Runtime.version(),
            Files.size(client()),
            Files.size(server()));
  }
}
