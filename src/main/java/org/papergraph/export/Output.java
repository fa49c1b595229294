package org.papergraph.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.papergraph.PapergraphException;

/**
 * Where an export goes. It is written beside its place under another name, and moved there when it
 * is whole: under its own name there is never half of it.
 *
 * @param path of the file or folder
 * @param force whether it may take the place of what is there
 */
public record Output(Path path, boolean force) {
  /** In every folder that was exported, and in no other: only such a one may be replaced. */
  private static final String MARK = ".papergraph-export";

  private static final int BUFFER = 1 << 16;

  /** Writes a file. */
  @FunctionalInterface
  public interface FileWriting {
    void write(OutputStream out) throws IOException;
  }

  /** Writes files into a folder. */
  @FunctionalInterface
  public interface FolderWriting {
    void write(Path folder) throws IOException;
  }

  /**
   * Writes a file.
   *
   * @throws PapergraphException where it cannot be written or may not be replaced
   */
  public void file(FileWriting writing) {
    refuse(Files.isDirectory(path), "is a folder; name a file");
    refuse(Files.exists(path) && !force, "exists already; --force replaces it");
    toPlace(
        part -> {
          try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), BUFFER)) {
            writing.write(out);
          }
        });
  }

  /**
   * Writes a folder.
   *
   * @throws PapergraphException where it cannot be written or may not be replaced
   */
  public void folder(FolderWriting writing) {
    refuse(Files.isRegularFile(path), "is a file; name a folder");
    boolean taken = Files.exists(path) && !isEmpty();
    refuse(
        taken && !Files.exists(path.resolve(MARK)),
        "holds files that papergraph did not write; name another folder");
    refuse(
        taken && !force,
        "exists already; --force replaces it and all that is in it but hidden files");
    toPlace(
        part -> {
          Files.createDirectory(part);
          writing.write(part);
          Files.createFile(part.resolve(MARK));
        });
  }

  private void refuse(boolean wrong, String why) {
    if (wrong) {
      throw new PapergraphException(path + " " + why + ".");
    }
  }

  private boolean isEmpty() {
    try (Stream<Path> files = Files.list(path)) {
      return files.findAny().isEmpty();
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  private void toPlace(FolderWriting writing) {
    Path part = beside("part");
    Thread atExit = Thread.ofPlatform().unstarted(() -> FileUtils.deleteQuietly(part.toFile()));
    Runtime.getRuntime().addShutdownHook(atExit);
    try {
      writing.write(part);
      move(part);
    } catch (FileSystemException e) {
      throw unwritable(e);
    } catch (IOException e) {
      throw new PapergraphException(
          path + " could not be written (" + e.getMessage() + "); nothing is left of it.", e);
    } finally {
      FileUtils.deleteQuietly(part.toFile());
      forget(atExit);
    }
  }

  private Path beside(String ending) {
    Path name = path.toAbsolutePath().normalize().getFileName();
    refuse(name == null, "is no name of a file");
    return path.resolveSibling("." + name + "." + ProcessHandle.current().pid() + "." + ending);
  }

  /** A folder cannot be moved over another, which is put out of the way first. */
  private void move(Path part) throws IOException {
    boolean replaces = Files.isDirectory(path);
    Path old = beside("old");
    if (replaces) {
      Files.move(path, old, StandardCopyOption.ATOMIC_MOVE);
    }
    try {
      Files.move(part, path, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, path, StandardCopyOption.REPLACE_EXISTING);
    }
    if (replaces) {
      keepHidden(old);
      FileUtils.deleteQuietly(old.toFile());
    }
  }

  /** The settings of the program that opened it, a repository's folder: none was exported. */
  private void keepHidden(Path old) throws IOException {
    try (DirectoryStream<Path> hidden = Files.newDirectoryStream(old, ".*")) {
      for (Path each : hidden) {
        if (!each.endsWith(MARK)) {
          Files.move(each, path.resolve(each.getFileName()));
        }
      }
    }
  }

  private static void forget(Thread atExit) {
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException e) {
      // This is the end already, and the hook runs.
    }
  }

  private PapergraphException unwritable(IOException e) {
    String why =
        e instanceof NoSuchFileException ? "its folder does not exist" : String.valueOf(reason(e));
    return new PapergraphException(
        path + " cannot be written: " + why + ". Name another place, or make room there.", e);
  }

  private static String reason(IOException e) {
    return e instanceof FileSystemException file && file.getReason() != null
        ? file.getReason()
        : e.getMessage();
  }
}
