package org.papergraph.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * A large collection of papers in JSON lines.
 *
 * @param file may be compressed (.gz)
 */
record Papers(Path file) {

  /** The collection of property {@code benchmark.papers}. */
  static Papers named() {
    return new Papers(Path.of(System.getProperty("benchmark.papers")));
  }

  /**
   * Writes papers to a file of their own.
   *
   * @param from how many papers at the beginning are left out
   * @return how many there were, {@code most} if there are as many
   */
  int write(Path target, int from, int most) throws IOException {
    try (Stream<String> lines = lines();
        Writer out = Files.newBufferedWriter(target)) {
      int count = 0;
      for (Iterator<String> some = lines.skip(from).limit(most).iterator(); some.hasNext(); ) {
        out.write(some.next() + "\n");
        count++;
      }
      return count;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private Stream<String> lines() throws IOException {
    InputStream in = Files.newInputStream(file);
    InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
    BufferedReader reader =
        new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8));
    return reader.lines().onClose(() -> close(reader));
  }

  private static void close(BufferedReader reader) {
    try {
      reader.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
