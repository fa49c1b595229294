package org.papergraph.build;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.papergraph.corpus.CorpusException;
import org.papergraph.corpus.Place;
import org.papergraph.corpus.Reason;

/**
 * Finds the files of a folder and of those in it. Links to folders are not followed, as they may
 * lead anywhere, nor is anything opened that is no file: a pipe may never end. What cannot be read
 * is a source that says so when it is opened.
 */
final class FolderWalk extends SimpleFileVisitor<Path> {
  private final Path folder;
  private final SortedMap<Path, List<Source>> sources = new TreeMap<>();

  private FolderWalk(Path folder) {
    this.folder = folder;
  }

  /** In the order of their paths; hidden ones are left out. */
  static List<Source> sources(Path folder) throws IOException {
    // The folder itself may be a link.
    FolderWalk walk = new FolderWalk(folder.resolve("."));
    Files.walkFileTree(walk.folder, walk);
    return walk.sources.values().stream().flatMap(List::stream).toList();
  }

  @Override
  public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
    return isHidden(directory) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (!isHidden(file)) {
      sources.put(file, found(file));
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path path, IOException problem) throws IOException {
    if (path.equals(folder)) {
      throw problem;
    }
    if (!isHidden(path)) {
      sources.put(path, List.of(broken(path, Sources.unreadable(Source.nameOf(path), problem))));
    }
    return FileVisitResult.CONTINUE;
  }

  private static List<Source> found(Path file) {
    boolean isFile = Files.isRegularFile(file) || Files.notExists(file);
    try {
      return isFile
          ? Sources.at(file).stream().map(Source::asFound).toList()
          : List.of(
              broken(file, new CorpusException(Place.of(Source.nameOf(file)), Reason.NO_FILE)));
    } catch (CorpusException e) {
      return List.of(broken(file, e));
    }
  }

  private static Source broken(Path path, CorpusException problem) {
    return new Source(
        Source.nameOf(path),
        () -> {
          throw problem;
        },
        true);
  }

  private boolean isHidden(Path path) {
    return !path.equals(folder)
        && Sources.isHidden(folder.relativize(path).toString().replace('\\', '/'));
  }
}
