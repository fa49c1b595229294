package org.papergraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Papergraph's folder in the user's cache: one folder of archives per installation, and drafts. */
record CacheFolder(Path path) {
  private static final String DRAFT = "draft-";

  /** So long after they were made, archives of other installations go. */
  private static final Duration KEPT = Duration.ofDays(30);

  /** No draft takes that long. */
  private static final Duration DRAFTED = Duration.ofHours(2);

  /** A new folder for what is not ready yet, on the disk where it shall lie in the end. */
  Path draft() throws IOException {
    return Files.createTempDirectory(path, DRAFT);
  }

  /** Deletes what nobody needs any more; {@code own} stays. */
  void sweep(Path own) throws IOException {
    try (Stream<Path> folders = Files.list(path)) {
      for (Path folder : folders.filter(Files::isDirectory).toList()) {
        if (!folder.equals(own) && isOld(folder)) {
          delete(folder);
        }
      }
    }
  }

  private static boolean isOld(Path folder) throws IOException {
    String name = folder.getFileName().toString();
    Duration age = Duration.between(Files.getLastModifiedTime(folder).toInstant(), Instant.now());
    return name.startsWith(DRAFT)
        ? age.compareTo(DRAFTED) > 0
        : name.matches("\\d+") && age.compareTo(KEPT) > 0;
  }

  static void delete(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> tree = Files.walk(folder)) {
      files = tree.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : files) {
      Files.deleteIfExists(file);
    }
  }
}
