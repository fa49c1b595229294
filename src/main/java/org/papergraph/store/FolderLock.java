package org.papergraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;
import org.papergraph.PapergraphException;

/**
 * The right to open a folder's store. Neo4j has a lock of its own but finds out only after half a
 * minute that another one holds it.
 */
final class FolderLock implements AutoCloseable {
  /** Others may look whether the lock is free, and for that moment it is not. */
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final GraphFolder folder;
  private final ProcessLock lock;

  private FolderLock(GraphFolder folder, ProcessLock lock) {
    this.folder = folder;
    this.lock = lock;
  }

  /** What a process has the store open for. */
  enum Use {
    SERVER,
    COMMAND
  }

  /**
   * Who has the store open.
   *
   * @param started tells the process from a later one with the same id
   */
  record Opener(long pid, Use use, String started) {

    /** The process; empty once it has ended, whoever has its id now. */
    Optional<ProcessHandle> process() {
      return ProcessHandle.of(pid).filter(process -> Holder.started(process).equals(started));
    }

    /** Within a container, each run has the same id. */
    private boolean isOf(Opener other) {
      return pid == other.pid && started.equals(other.started);
    }

    private static Opener self(Use use) {
      ProcessHandle process = ProcessHandle.current();
      return new Opener(process.pid(), use, Holder.started(process));
    }

    private static Opener parse(String text) {
      String[] words = text.strip().split(" ", -1);
      return new Opener(Long.parseLong(words[0]), Use.valueOf(words[1]), words[2]);
    }

    private String text() {
      return pid + " " + use + " " + started + "\n";
    }
  }

  /**
   * The lock.
   *
   * @throws PapergraphException which names the process that holds it
   */
  static FolderLock take(GraphFolder folder, Use use) {
    return Waiting.until(PATIENCE, () -> tryTake(folder, use)).orElseThrow(() -> inUse(folder));
  }

  private static Optional<FolderLock> tryTake(GraphFolder folder, Use use) {
    Opener self = Opener.self(use);
    if (opener(folder).filter(opener -> opener.isOf(self)).isPresent()) {
      return Optional.empty();
    }
    try {
      Optional<ProcessLock> lock = ProcessLock.tryAcquire(folder.lock());
      if (lock.isPresent()) {
        Files.writeString(folder.opener(), self.text());
      }
      return lock.map(held -> new FolderLock(folder, held));
    } catch (IOException e) {
      throw folder.failed(e);
    }
  }

  static PapergraphException inUse(GraphFolder folder) {
    return new PapergraphException(
        "The graph in "
            + folder.path()
            + " is in use by "
            + opener(folder).map(FolderLock::name).orElse("another process.")
            + " Run this command again without --no-server, or when that one has ended.");
  }

  private static String name(Opener opener) {
    return switch (opener.use()) {
      case SERVER -> "its server, process " + opener.pid() + " ('papergraph server stop' ends it).";
      case COMMAND -> "a command run with --no-server, process " + opener.pid() + ".";
    };
  }

  /** Whether any process has the store open. */
  static boolean isHeld(GraphFolder folder) {
    try {
      return ProcessLock.isHeld(folder.lock());
    } catch (IOException e) {
      throw folder.failed(e);
    }
  }

  /** Who opened the store last; whether it still has it open only {@link #isHeld} tells. */
  static Optional<Opener> opener(GraphFolder folder) {
    try {
      return Optional.of(Opener.parse(Files.readString(folder.opener())));
    } catch (IOException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(folder.opener());
    } catch (IOException e) {
      // It says something only while the lock is held.
    } finally {
      lock.close();
    }
  }
}
