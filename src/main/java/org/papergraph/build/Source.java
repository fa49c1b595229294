package org.papergraph.build;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.papergraph.corpus.CorpusException;
import org.papergraph.corpus.Opening;
import org.papergraph.corpus.Place;
import org.papergraph.corpus.Reason;

/**
 * A file of papers, or what comes in by standard input.
 *
 * @param name what the graph calls it: the absolute path, so that the same file is the same source
 *     from wherever it is built
 * @param found whether a folder or an archive held it: the user did not name it, and where it is
 *     nothing to read, the others still are
 */
public record Source(String name, Opening opening, boolean found) {
  /** What the graph calls standard input. */
  public static final String STANDARD_INPUT = "-";

  Source asFound() {
    return new Source(name, opening, true);
  }

  /**
   * The file at {@code path}.
   *
   * @throws CorpusException if there is no such file that can be read
   */
  public static Source file(Path path) {
    String name = nameOf(path);
    if (!Files.exists(path)) {
      throw new CorpusException(Place.of(name), Reason.MISSING);
    }
    if (!Files.isReadable(path)) {
      throw new CorpusException(Place.of(name), Reason.UNREADABLE);
    }
    Opening opening = () -> Files.newInputStream(path);
    return new Source(name, Files.isRegularFile(path) ? opening : new Spool(opening), false);
  }

  /** What the graph calls the file at {@code path}, which need not be there any more. */
  public static String nameOf(Path path) {
    return path.toAbsolutePath().normalize().toString();
  }

  /** What comes in by standard input. */
  public static Source standardInput(InputStream in) {
    return new Source(STANDARD_INPUT, new Spool(() -> in), false);
  }
}
