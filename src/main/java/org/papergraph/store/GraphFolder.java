package org.papergraph.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.papergraph.PapergraphException;

/**
 * The layout of a graph's folder: papergraph's own files, and below {@code neo4j} what Neo4j keeps.
 */
record GraphFolder(Path path) {
  private static final String LOCK = "papergraph.lock";
  private static final long LEAST_SPACE = 16L << 20;

  static GraphFolder of(GraphLocation.Folder folder) {
    return new GraphFolder(folder.path());
  }

  /** Held by whichever process has the store open; also marks the folder as papergraph's. */
  Path lock() {
    return path.resolve(LOCK);
  }

  /** Which process has the store open. */
  Path opener() {
    return path.resolve("papergraph.pid");
  }

  /** Held by whichever client starts or stops the server. */
  Path startLock() {
    return path.resolve("start.lock");
  }

  /** Where the running server is found. */
  Path serverFile() {
    return path.resolve("server.properties");
  }

  /** What the server says. */
  Path log() {
    return path.resolve("server.log");
  }

  Path password() {
    return path.resolve("password");
  }

  Path neo4jHome() {
    return path.resolve("neo4j");
  }

  /** Whether a graph was made here. */
  boolean exists() {
    return isMarked() && Files.isDirectory(neo4jHome());
  }

  /** Whether papergraph made the folder its own. */
  boolean isMarked() {
    return Files.isRegularFile(lock());
  }

  /**
   * Makes the folder, for its owner alone, unless it is there.
   *
   * @throws PapergraphException where it is something else or out of reach
   */
  GraphFolder prepare() {
    if (Files.exists(path) && !Files.isDirectory(path)) {
      throw new PapergraphException(
          path + " is a file, but a graph needs a folder; name another one with --graph.");
    }
    try {
      Files.createDirectories(path);
      requireOurs();
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
      return this;
    } catch (AccessDeniedException e) {
      throw noPermission(e);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private void requireOurs() throws IOException {
    if (!Files.isWritable(path) || !Files.isExecutable(path) || !Files.isReadable(path)) {
      throw new AccessDeniedException(path.toString());
    }
    if (isEmpty() || isMarked()) {
      mark();
      return;
    }
    throw new PapergraphException(
        path
            + " holds other files and no papergraph graph;"
            + " name an empty or a new folder with --graph.");
  }

  private boolean isEmpty() throws IOException {
    try (Stream<Path> files = Files.list(path)) {
      return files.findAny().isEmpty();
    }
  }

  private void mark() throws IOException {
    try {
      Files.createFile(lock());
    } catch (FileAlreadyExistsException e) {
      // Marked before, or by another process just now.
    }
  }

  /** Whether Neo4j may be unable to write. */
  boolean isDiskFull() {
    try {
      return Files.getFileStore(path).getUsableSpace() < LEAST_SPACE;
    } catch (IOException e) {
      return false;
    }
  }

  /** On a full disk Neo4j would try for ever to open its store. */
  void requireSpace() {
    if (isDiskFull()) {
      throw new PapergraphException(diskFull());
    }
  }

  String diskFull() {
    return "The disk of the graph in "
        + path
        + " is full; make space and run the command again, which then completes it.";
  }

  private PapergraphException noPermission(IOException cause) {
    return new PapergraphException(
        "The graph folder "
            + path
            + " may not be read and written by you;"
            + " change its permissions or name another folder with --graph.",
        cause);
  }

  /** What to tell when a file of the folder could not be read or written. */
  PapergraphException failed(IOException cause) {
    if (cause instanceof AccessDeniedException) {
      return noPermission(cause);
    }
    String reason =
        cause instanceof FileSystemException named && named.getReason() != null
            ? named.getReason()
            : cause.toString();
    return new PapergraphException(
        "The graph folder "
            + path
            + " could not be used: "
            + reason
            + ". Mend that or name another folder with --graph.",
        cause);
  }
}
