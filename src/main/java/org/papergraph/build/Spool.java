package org.papergraph.build;

import static java.nio.file.StandardOpenOption.DELETE_ON_CLOSE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
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
  private final byte[] piece = new byte[PIECE];
  private InputStream coming;
  private FileChannel kept;
  private long room;

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
      coming = once.open();
      Path file = Files.createTempFile("papergraph", ".spool");
      kept = FileChannel.open(file, READ, WRITE, DELETE_ON_CLOSE);
      room = Math.min(most, Files.getFileStore(file.getParent()).getUsableSpace() / 2);
    }
    return new Reading();
  }

  /** Keeps what comes only once it is asked for: of what is refused by its start, that is all. */
  private synchronized int read(ByteBuffer bytes, long at) throws IOException {
    if (at == kept.size()) {
      int count = coming.read(piece);
      if (count > 0 && at + count > room) {
        throw new IOException(
            "over %,d MB came that can be read but once; write them to a file and name that"
                .formatted(room >> 20));
      }
      kept.write(ByteBuffer.wrap(piece, 0, Math.max(0, count)), at);
    }
    return kept.read(bytes, at);
  }

  /** Reads the file at a place of its own, and leaves it open when it is closed. */
  private final class Reading extends InputStream {
    private long at;

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int read = Spool.this.read(ByteBuffer.wrap(bytes, from, length), at);
      at += Math.max(0, read);
      return read;
    }
  }
}
