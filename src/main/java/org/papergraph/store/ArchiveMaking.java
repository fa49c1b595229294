package org.papergraph.store;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Has archives made in the background once they are missing, where nobody waits for them. */
public final class ArchiveMaking {
  /** So long after an attempt that failed there is no other. */
  private static final Duration PAUSE = Duration.ofDays(1);

  private final Archives archives;

  private ArchiveMaking(Archives archives) {
    this.archives = archives;
  }

  /** Starts it if it is due; whatever hinders it is no concern of the command that calls this. */
  public static void startIfDue() {
    try {
      Archives.ofThisProcess().map(ArchiveMaking::new).ifPresent(ArchiveMaking::attempt);
    } catch (RuntimeException e) {
      // The next command starts as slowly as this one did.
    }
  }

  private void attempt() {
    try {
      if ((archives.areCurrent() && !isRefused()) || wasAttempted()) {
        return;
      }
      Files.createDirectories(
          archives.folder(),
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      start();
    } catch (IOException e) {
      // A folder that cannot be written, a full disk.
    }
  }

  /** Whether the JVM found the archive that it was given damaged. */
  private static boolean isRefused() {
    return !System.getProperty("java.vm.info", "sharing").contains("sharing");
  }

  private boolean wasAttempted() throws IOException {
    return Files.exists(log())
        && Files.getLastModifiedTime(log()).toInstant().isAfter(Instant.now().minus(PAUSE));
  }

  /** One for each state of the jars: what failed with others may succeed with these. */
  private Path log() {
    return archives.folder().resolve(Installation.current().fingerprint() + ".log");
  }

  private void start() throws IOException {
    ProcessBuilder process =
        new ProcessBuilder(Detached.ofLeastPriority(command()))
            .directory(archives.folder().toFile())
            .redirectInput(new File("/dev/null"))
            .redirectOutput(log().toFile())
            .redirectErrorStream(true);
    process.environment().remove("PAPERGRAPH_IDLE");
    process.start();
  }

  private List<String> command() {
    List<String> command =
        new ArrayList<>(Installation.client(List.of("-Xmx256m", archives.option())));
    command.addAll(List.of(Installation.MAIN, "archive"));
    return command;
  }
}
