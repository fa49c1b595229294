package org.papergraph.build;

import static java.nio.file.StandardOpenOption.DELETE_ON_CLOSE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;

/**
 * Bytes that come once, as from a pipe, kept on disk so that they can be read again. The file is
 * gone with this process, however it ends: it loses its name as soon as it is open.
 */
final class Spool implements Source.Opening {
  private final Source.Opening once;
  private FileChannel kept;

  Spool(Source.Opening once) {
    this.once = once;
  }

  @Override
  public synchronized InputStream open() throws IOException {
    if (kept == null) {
      kept = keep();
    }
    kept.position(0);
    return new FilterInputStream(Channels.newInputStream(kept)) {
      @Override
      public void close() {
        // It may be read again.
      }
    };
  }

  private FileChannel keep() throws IOException {
    FileChannel file =
        FileChannel.open(
            Files.createTempFile("papergraph", ".spool"), READ, WRITE, DELETE_ON_CLOSE);
    try (InputStream in = once.open()) {
      in.transferTo(Channels.newOutputStream(file));
      return file;
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
  }
}
