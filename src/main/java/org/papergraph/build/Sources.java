package org.papergraph.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.papergraph.corpus.CorpusException;
import org.papergraph.corpus.Place;
import org.papergraph.corpus.Reason;

/**
 * The sources that a path stands for: a file, the files of a ZIP archive, or all files of a folder
 * and of those in it. Hidden ones are left out.
 */
public final class Sources {
  private static final String OF_APPLE = "__MACOSX";

  private Sources() {}

  /**
   * In the order of their names.
   *
   * @throws CorpusException if there is nothing at {@code path} that can be read
   */
  public static List<Source> at(Path path) {
    if (Files.isDirectory(path)) {
      return ofFolder(path);
    }
    Source file = Source.file(path);
    // A pipe gives its bytes once, and is no archive.
    return Files.isRegularFile(path) && isArchive(file)
        ? filled(Archive.sources(path), file.name())
        : List.of(file);
  }

  private static boolean isArchive(Source file) {
    try {
      return Archive.isOne(file.opening());
    } catch (IOException e) {
      throw unreadable(file.name(), e);
    }
  }

  private static List<Source> ofFolder(Path folder) {
    try {
      return filled(FolderWalk.sources(folder), Source.nameOf(folder));
    } catch (IOException e) {
      throw unreadable(Source.nameOf(folder), e);
    }
  }

  /**
   * @param path in a folder or an archive
   */
  static boolean isHidden(String path) {
    return Arrays.stream(path.split("/"))
        .anyMatch(part -> part.startsWith(".") || part.equals(OF_APPLE));
  }

  private static List<Source> filled(List<Source> sources, String name) {
    if (sources.isEmpty()) {
      throw new CorpusException(Place.of(name), Reason.EMPTY);
    }
    return sources;
  }

  static CorpusException unreadable(String name, IOException e) {
    return new CorpusException(Place.of(name), Reason.UNREADABLE, String.valueOf(e.getMessage()));
  }
}
