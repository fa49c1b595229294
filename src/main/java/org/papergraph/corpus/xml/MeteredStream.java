package org.papergraph.corpus.xml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.papergraph.corpus.Limits;

/** Ends where a parser reads on and on without coming to the end of anything. */
final class MeteredStream extends FilterInputStream {
  private long sinceReset;
  private int last = '>';
  private boolean ended;

  MeteredStream(InputStream in) {
    super(in);
  }

  void startAgain() {
    sinceReset = 0;
  }

  /** Whether the source ends in a text or a tag. */
  boolean isCut() {
    return ended && last != '>';
  }

  @Override
  public int read() throws IOException {
    int unit = super.read();
    last = unit > ' ' ? unit : last;
    return counted(unit, 1);
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int read = super.read(bytes, from, length);
    for (int i = from + read - 1; i >= from; i--) {
      if (bytes[i] > ' ' || bytes[i] < 0) {
        last = bytes[i];
        break;
      }
    }
    return counted(read, read);
  }

  private int counted(int result, int count) throws IOException {
    ended |= result < 0;
    sinceReset += Math.max(0, count);
    if (sinceReset > Limits.LINE) {
      throw new TooLong();
    }
    return result;
  }

  /** A tag, a comment or the like that is no part of any paper. */
  static final class TooLong extends IOException {
    private static final long serialVersionUID = 1L;

    TooLong() {
      super("over " + (Limits.LINE >> 20) + " MB in one tag, text or comment");
    }
  }
}
