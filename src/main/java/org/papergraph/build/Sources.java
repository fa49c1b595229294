package org.papergraph.build;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.papergraph.corpus.CorpusException;
import org.papergraph.corpus.Place;
import org.papergraph.corpus.Reason;
import org.papergraph.corpus.Unpacked;

/**
 * The sources that a path stands for: a file, the files of a ZIP archive, or all files of a folder
 * and of those in it. Hidden ones are left out.
 */
public final class Sources {
  private static final String OF_APPLE = "__MACOSX";

  /** What parts an archive's name from that of a file in it. */
  private static final String IN_ARCHIVE = "!/";

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
    return Files.isRegularFile(path) && isZip(file) ? ofArchive(path) : List.of(file);
  }

  private static List<Source> ofFolder(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Source> sources =
          files
              .filter(Files::isRegularFile)
              .filter(file -> !isHidden(folder.relativize(file).toString().replace('\\', '/')))
              .sorted()
              .flatMap(file -> at(file).stream())
              .map(Source::asFound)
              .toList();
      return filled(sources, Source.nameOf(folder));
    } catch (IOException e) {
      throw unreadable(Source.nameOf(folder), e);
    }
  }

  private static boolean isHidden(String path) {
    return Arrays.stream(path.split("/"))
        .anyMatch(part -> part.startsWith(".") || part.equals(OF_APPLE));
  }

  private static boolean isZip(Source file) {
    try (InputStream in = new BufferedInputStream(file.opening().open())) {
      byte[] start = in.readNBytes(4);
      return start.length == 4
          && start[0] == 'P'
          && start[1] == 'K'
          && start[2] == 3
          && start[3] == 4;
    } catch (IOException e) {
      throw unreadable(file.name(), e);
    }
  }

  private static List<Source> ofArchive(Path archive) {
    String name = Source.nameOf(archive);
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      List<Source> sources =
          zip.stream()
              .filter(entry -> !entry.isDirectory())
              .map(ZipEntry::getName)
              .filter(entry -> !isHidden(entry))
              .sorted()
              .map(entry -> new Source(name + IN_ARCHIVE + entry, () -> open(archive, entry), true))
              .toList();
      return filled(sources, name);
    } catch (IOException e) {
      throw new CorpusException(Place.of(name), Reason.BAD_ARCHIVE, String.valueOf(e.getMessage()));
    }
  }

  /** Nothing is unpacked to disk, so that it does not matter where an entry says it belongs. */
  private static InputStream open(Path archive, String entry) throws IOException {
    ZipFile zip = new ZipFile(archive.toFile());
    ZipEntry file = zip.getEntry(entry);
    return new ArchivedFile(zip, new Unpacked(zip.getInputStream(file), file::getCompressedSize));
  }

  private static List<Source> filled(List<Source> sources, String name) {
    if (sources.isEmpty()) {
      throw new CorpusException(Place.of(name), Reason.EMPTY);
    }
    return sources;
  }

  private static CorpusException unreadable(String name, IOException e) {
    return new CorpusException(Place.of(name), Reason.UNREADABLE, String.valueOf(e.getMessage()));
  }
}
