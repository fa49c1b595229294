package org.papergraph.build;

import static java.nio.file.StandardOpenOption.DELETE_ON_CLOSE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.papergraph.corpus.Opening;

/**
 * Bytes that come once, as from a pipe, kept on disk so that they can be read again. The file is
 * gone with this process, however it ends: it loses its name as soon as it is open.
 */
final class Spool implements Opening {
  /** Twice what arXiv's whole dump of metadata has. */
  private static final long MOST = 1L << 33;

  private static final int PIECE = 1 << 16;

  private final Opening once;
  private final long most;
  private FileChannel kept;

  Spool(Opening once) {
    this(once, MOST);
  }

  /**
   * @param most bytes that are kept: of what has no end, the disk would be filled
   */
  Spool(Opening once, long most) {
    this.once = once;
    this.most = most;
  }

  @Override
  public synchronized InputStream open() throws IOException {
    if (kept == null) {
      kept = keep();
    }
    return new Reading(kept);
  }

  private FileChannel keep() throws IOException {
    Path temporary = Files.createTempFile("papergraph", ".spool");
    FileChannel file = FileChannel.open(temporary, READ, WRITE, DELETE_ON_CLOSE);
    try (InputStream in = once.open()) {
      copy(in, file, Math.min(most, temporary.toFile().getParentFile().getUsableSpace() / 2));
      return file;
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  private static void copy(InputStream in, FileChannel file, long room) throws IOException {
    OutputStream out = Channels.newOutputStream(file);
    byte[] piece = new byte[PIECE];
    for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
      out.write(piece, 0, read);
      if (file.position() > room) {
        throw new IOException(
            "over %,d MB came that can be read but once; write them to a file and name that"
                .formatted(room >> 20));
      }
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
