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
import java.nio.file.attribute.PosixFileAttributeView;
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
  /** Where a link leads, it is this that is replaced, and the link stays. */
  public Output {
    if (Files.exists(path)) {
      try {
        path = path.toRealPath();
      } catch (IOException e) {
        throw new PapergraphException(path + " cannot be reached: " + e.getMessage() + ".", e);
      }
    }
  }

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
    refuse(
        Files.exists(path) && !Files.isRegularFile(path),
        "is no file; name one, or leave out -o for standard output");
    refuse(Files.exists(path) && !force, "exists already; --force replaces it");
    toPlace(
        part -> {
          keepPermissions(part);
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

  /** Those of the file that is replaced; where there is none, or no such thing, the usual ones. */
  private void keepPermissions(Path part) throws IOException {
    PosixFileAttributeView old = Files.getFileAttributeView(path, PosixFileAttributeView.class);
    if (Files.exists(path) && old != null) {
      Files.createFile(part);
      Files.setPosixFilePermissions(part, old.readAttributes().permissions());
    }
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
    Thread atExit = Thread.ofPlatform().unstarted(() -> abandon(part));
    Runtime.getRuntime().addShutdownHook(atExit);
    try {
      writing.write(part);
      move(part);
    } catch (FileSystemException e) {
      throw unwritable(e);
    } catch (IOException e) {
      throw new PapergraphException(
          path + " could not be written: " + e.getMessage() + ". See what is wrong and try again.",
          e);
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

  /** Moved first, so that whoever still writes into it fails and adds nothing. */
  private void abandon(Path part) {
    Path gone = beside("gone");
    try {
      Files.move(part, gone, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      // There is none, or it was moved to its place.
    }
    FileUtils.deleteQuietly(gone.toFile());
  }

  private void move(Path part) throws IOException {
    if (!Files.isDirectory(path)) {
      moveOver(part, path);
      return;
    }
    // A folder cannot be moved over another, which is put out of the way first.
    Path old = beside("old");
    Files.move(path, old, StandardCopyOption.ATOMIC_MOVE);
    try {
      keepHidden(old, part);
      moveOver(part, path);
    } catch (IOException e) {
      keepHidden(part, old);
      Files.move(old, path, StandardCopyOption.ATOMIC_MOVE);
      throw e;
    }
    FileUtils.deleteQuietly(old.toFile());
  }

  private static void moveOver(Path part, Path place) throws IOException {
    try {
      Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, place, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** The settings of the program that opened it, a repository's folder: none was exported. */
  private static void keepHidden(Path from, Path to) throws IOException {
    try (DirectoryStream<Path> hidden = Files.newDirectoryStream(from, ".*")) {
      for (Path each : hidden) {
        if (!each.endsWith(MARK)) {
          Files.move(each, to.resolve(each.getFileName()));
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
