package org.papergraph.build;

import static java.nio.file.StandardOpenOption.DELETE_ON_CLOSE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import org.papergraph.corpus.Opening;

/**
 * Bytes that come once, as from a pipe, kept on disk so that they can be read again. The file is
 * gone with this process, however it ends: it loses its name as soon as it is open.
 */
final class Spool implements Opening {
  private final Opening once;
  private FileChannel kept;

  Spool(Opening once) {
    this.once = once;
  }

  @Override
  public synchronized InputStream open() throws IOException {
    if (kept == null) {
      kept = keep();
    }
    return new Reading(kept);
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

  /** Reads the file at a place of its own, and leaves it open when it is closed. */
  private static final class Reading extends InputStream {
    private final FileChannel file;
    private long at;

    Reading(FileChannel file) {
      this.file = file;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int read = file.read(ByteBuffer.wrap(bytes, from, length), at);
      at += Math.max(0, read);
      return read;
    }
  }
}
