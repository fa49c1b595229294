package org.papergraph.store;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.papergraph.PapergraphException;

/**
 * The right to open a folder's store, kept by the operating system and so gone with its holder.
 * Neo4j has a lock of its own but finds out only after half a minute that another one holds it.
 */
final class FolderLock implements AutoCloseable {
  private final FileChannel channel;

  private FolderLock(FileChannel channel) {
    this.channel = channel;
  }

  /** The lock, or nothing while another process holds it. */
  static Optional<FolderLock> tryLock(GraphFolder folder) {
    try {
      FileChannel channel = FileChannel.open(folder.lock(), CREATE, WRITE);
      if (!acquired(channel)) {
        channel.close();
        return Optional.empty();
      }
      channel.truncate(0);
      channel.write(
          ByteBuffer.wrap((ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.UTF_8)));
      return Optional.of(new FolderLock(channel));
    } catch (IOException e) {
      throw folder.failed(e);
    }
  }

  private static boolean acquired(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  /**
   * The lock.
   *
   * @throws PapergraphException which names the process that holds it
   */
  static FolderLock lock(GraphFolder folder) {
    return tryLock(folder)
        .orElseThrow(
            () ->
                new PapergraphException(
                    "The graph in "
                        + folder.path()
                        + " is in use by "
                        + holder(folder).map(pid -> "process " + pid).orElse("another process")
                        + "; leave out --no-server, or end it with"
                        + " 'papergraph server stop'."));
  }

  /** The process that took the lock last. */
  static Optional<Long> holder(GraphFolder folder) {
    Path file = folder.lock();
    try {
      return Files.isRegularFile(file)
          ? Optional.of(Long.valueOf(Files.readString(file).strip()))
          : Optional.empty();
    } catch (IOException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      // The operating system frees the lock when this process ends at the latest.
    }
  }
}
