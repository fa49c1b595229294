package org.papergraph.build;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.papergraph.corpus.CorpusException;
import org.papergraph.corpus.Limits;
import org.papergraph.corpus.Opening;
import org.papergraph.corpus.Place;
import org.papergraph.corpus.Reason;
import org.papergraph.corpus.Unpacked;

/**
 * A ZIP archive, which stays open while any of its files may be read. Nothing is unpacked to disk,
 * so that it does not matter where a file says it belongs, nor that it says it is a link.
 */
final class Archive {
  /** What parts an archive's name from that of a file in it. */
  private static final String IN_ARCHIVE = "!/";

  /** What names are in that are not said to be UTF-8. */
  private static final Charset OF_DOS = Charset.forName("IBM437");

  /** With the archive's own name. */
  private static final int LONGEST_NAME = Limits.NAME - IN_ARCHIVE.length();

  private final ZipFile zip;
  private final String name;

  private Archive(ZipFile zip, String name) {
    this.zip = zip;
    this.name = name;
  }

  /** Whether a file starts as archives do. */
  static boolean isOne(Opening file) throws IOException {
    try (InputStream in = file.open()) {
      byte[] start = in.readNBytes(4);
      return start.length == 4
          && start[0] == 'P'
          && start[1] == 'K'
          && start[2] == 3
          && start[3] == 4;
    }
  }

  /**
   * Its files, hidden ones left out, in the order of their names.
   *
   * @throws CorpusException if it cannot be opened, or would unpack to more than it may
   */
  static List<Source> sources(Path file) {
    String name = Source.nameOf(file);
    try {
      return new Archive(open(file), name).sources(file.toFile().length());
    } catch (IOException e) {
      throw new CorpusException(Place.of(name), Reason.BAD_ARCHIVE, String.valueOf(e.getMessage()));
    }
  }

  private static ZipFile open(Path file) throws IOException {
    try {
      return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
    } catch (ZipException e) {
      return new ZipFile(file.toFile(), OF_DOS);
    }
  }

  private List<Source> sources(long size) throws ZipException {
    if (zip.size() > Limits.FILES_OF_ARCHIVE) {
      throw new ZipException("it has over %,d files".formatted(Limits.FILES_OF_ARCHIVE));
    }
    if (Unpacked.isBomb(zip.stream().mapToLong(ZipEntry::getSize).sum(), size)) {
      throw Unpacked.bomb();
    }
    if (zip.stream().anyMatch(entry -> name.length() + entry.getName().length() > LONGEST_NAME)) {
      throw new ZipException(
          "it has a file whose name is over %,d characters".formatted(LONGEST_NAME));
    }
    return zip.stream()
        .filter(entry -> !entry.isDirectory())
        .map(ZipEntry::getName)
        .filter(entry -> !Sources.isHidden(entry))
        .sorted()
        .map(entry -> new Source(name + IN_ARCHIVE + entry, () -> open(entry), true))
        .toList();
  }

  /** Its files are unpacked one by one, and may say that they are small. */
  private InputStream open(String entry) throws IOException {
    ZipEntry file = zip.getEntry(entry);
    return new Unpacked(zip.getInputStream(file), file::getCompressedSize);
  }
}
