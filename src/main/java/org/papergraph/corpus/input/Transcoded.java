package org.papergraph.corpus.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Text of another encoding as UTF-8. What is no character in it becomes bytes that are no UTF-8.
 */
final class Transcoded extends InputStream {
  private static final int SIZE = 1 << 13;
  private static final byte BROKEN = (byte) 0xFF;

  /** Stands for what is no character; as UTF-8 it is {@link #MARKED}. */
  private static final String MARK = "\uFFFF";

  private static final byte[] MARKED = MARK.getBytes(StandardCharsets.UTF_8);

  private final Reader reader;
  private final char[] chars = new char[SIZE];
  private int carried;
  private byte[] bytes = new byte[0];
  private int at;

  Transcoded(InputStream in, Charset charset) {
    this.reader =
        new InputStreamReader(
            in,
            charset
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .replaceWith(MARK));
  }

  @Override
  public int read() throws IOException {
    return fill() ? bytes[at++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] to, int from, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int count = Math.min(length, bytes.length - at);
    System.arraycopy(bytes, at, to, from, count);
    at += count;
    return count;
  }

  private boolean fill() throws IOException {
    while (at == bytes.length) {
      int read = reader.read(chars, carried, SIZE - carried);
      if (read < 0) {
        return false;
      }
      encode(carried + read);
    }
    return true;
  }

  /** A pair of surrogates is one character, and may not be cut. */
  private void encode(int count) {
    carried = Character.isHighSurrogate(chars[count - 1]) ? 1 : 0;
    bytes = new String(chars, 0, count - carried).getBytes(StandardCharsets.UTF_8);
    chars[0] = chars[count - 1];
    at = 0;
    for (int i = 0; i + 2 < bytes.length; i++) {
      if (bytes[i] == MARKED[0] && bytes[i + 1] == MARKED[1] && bytes[i + 2] == MARKED[2]) {
        bytes[i] = BROKEN;
      }
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
