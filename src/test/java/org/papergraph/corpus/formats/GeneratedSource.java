package org.papergraph.corpus.formats;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.papergraph.corpus.Opening;

/** A source of any length, made while it is read. */
record GeneratedSource(
    String start, IntFunction<String> piece, int count, String end, Charset charset)
    implements Opening {

  GeneratedSource(String start, IntFunction<String> piece, int count, String end) {
    this(start, piece, count, end, StandardCharsets.UTF_8);
  }

  GeneratedSource in(Charset other) {
    return new GeneratedSource(start, piece, count, end, other);
  }

  @Override
  public InputStream open() {
    return new Pieces(
        Stream.concat(
                Stream.concat(Stream.of(start), IntStream.range(0, count).mapToObj(piece)),
                Stream.of(end))
            .map(text -> text.getBytes(charset))
            .iterator());
  }

  private static final class Pieces extends InputStream {
    private final Iterator<byte[]> pieces;
    private InputStream now = InputStream.nullInputStream();

    Pieces(Iterator<byte[]> pieces) {
      this.pieces = pieces;
    }

    @Override
    public int read() throws IOException {
      byte[] unit = new byte[1];
      return read(unit, 0, 1) < 0 ? -1 : unit[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int read = now.read(bytes, from, length);
      while (read < 0 && pieces.hasNext()) {
        now = new ByteArrayInputStream(pieces.next());
        read = now.read(bytes, from, length);
      }
      return read;
    }
  }
}
