package org.papergraph.corpus;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * What a packed file holds. A small file that unpacks to endless text ("zip bomb") ends in an error
 * soon after it can be told from a real one.
 */
public final class Unpacked extends FilterInputStream {
  private final LongSupplier packed;
  private long unpacked;

  /**
   * @param in the unpacked bytes
   * @param packed how many bytes they were packed in so far, or in all
   */
  public Unpacked(InputStream in, LongSupplier packed) {
    super(in);
    this.packed = packed;
  }

  /** What is packed by gzip, one member after the other. */
  public static InputStream gzip(InputStream in) throws IOException {
    Counted counted = new Counted(in);
    return new BufferedInputStream(
        new Unpacked(new GZIPInputStream(counted, 1 << 16), counted::count));
  }

  @Override
  public int read() throws IOException {
    int unit = super.read();
    count(unit < 0 ? 0 : 1);
    return unit;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int read = super.read(bytes, from, length);
    count(read);
    return read;
  }

  private void count(int read) throws IOException {
    unpacked += Math.max(0, read);
    if (isBomb(unpacked, packed.getAsLong())) {
      throw bomb();
    }
  }

  /** Whether so few bytes are not to be unpacked to so many. */
  public static boolean isBomb(long unpacked, long packed) {
    return unpacked > Limits.HARMLESS && unpacked / Limits.EXPANSION > packed;
  }

  public static ZipException bomb() {
    return new ZipException("it unpacks to over " + Limits.EXPANSION + " times its size");
  }

  /** Counts what is read. */
  private static final class Counted extends FilterInputStream {
    private long count;

    Counted(InputStream in) {
      super(in);
    }

    long count() {
      return count;
    }

    @Override
    public int read() throws IOException {
      int unit = super.read();
      count += unit < 0 ? 0 : 1;
      return unit;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int read = super.read(bytes, from, length);
      count += Math.max(0, read);
      return read;
    }
  }
}
