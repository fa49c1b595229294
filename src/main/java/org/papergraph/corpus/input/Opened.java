package org.papergraph.corpus.input;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.zip.ZipException;
import org.papergraph.corpus.CorpusException;
import org.papergraph.corpus.Limits;
import org.papergraph.corpus.Opening;
import org.papergraph.corpus.Place;
import org.papergraph.corpus.Reason;
import org.papergraph.corpus.Unpacked;

/**
 * A source that was found to be text, to be read once: its start, and all of it as UTF-8 without a
 * mark, or in the encoding that it declares itself, as XML may.
 */
public final class Opened implements Closeable {
  private static final int HEAD_SIZE = 1 << 16;

  private final Opening opening;
  private final String source;
  private final BufferedInputStream content;
  private final Head head;
  private final boolean transcoded;
  private final LineDecoder decoder = new LineDecoder();

  private Opened(
      Opening opening,
      String source,
      BufferedInputStream content,
      byte[] start,
      boolean transcoded) {
    this.opening = opening;
    this.source = source;
    this.content = content;
    this.head = Head.of(start, start.length == HEAD_SIZE);
    this.transcoded = transcoded;
  }

  /**
   * Opens a source, whose caller closes it.
   *
   * @param source its name
   * @throws CorpusException if it holds no text
   */
  public static Opened of(Opening opening, String source) throws IOException {
    BufferedInputStream in = buffered(opening.open());
    try {
      return of(opening, source, in);
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
  }

  private static Opened of(Opening opening, String source, BufferedInputStream packed)
      throws IOException {
    BufferedInputStream in = unpacked(packed);
    Optional<Charset> charset = Encodings.of(peek(in));
    BufferedInputStream text =
        charset.isPresent() ? buffered(new Transcoded(in, charset.get())) : in;
    byte[] start = peek(text);
    if (startsWith(start, 0xEF, 0xBB, 0xBF)) {
      text.skipNBytes(3);
      start = peek(text);
    }
    Opened opened = new Opened(opening, source, text, start, charset.isPresent());
    opened.refuse();
    return opened;
  }

  /** The same source, to be read from its start. */
  public Opened again() throws IOException {
    return of(opening, source);
  }

  public Head head() {
    return head;
  }

  public InputStream content() {
    return content;
  }

  /** Whether what it declares of its encoding no longer holds. */
  public boolean transcoded() {
    return transcoded;
  }

  public Lines lines() {
    return new Lines(content, decoder);
  }

  /** The line from which on it was taken for Windows-1252, if any of it was so far. */
  public OptionalInt windowsFrom() {
    return decoder.windowsFrom();
  }

  private static BufferedInputStream unpacked(BufferedInputStream in) throws IOException {
    BufferedInputStream unpacked = in;
    for (int times = 0; startsWith(peek(unpacked), 0x1F, 0x8B); times++) {
      if (times == Limits.PACKED_AGAIN) {
        throw new ZipException("it is packed over " + times + " times");
      }
      unpacked = buffered(Unpacked.gzip(unpacked));
    }
    return unpacked;
  }

  private void refuse() {
    if (head.text().isBlank() && !head.goesOn()) {
      throw new CorpusException(Place.of(source), Reason.EMPTY);
    }
    if (head.text().startsWith("PK\003\004")) {
      throw new CorpusException(Place.of(source), Reason.BINARY, "an archive");
    }
    if (head.text().startsWith("%PDF-")) {
      throw new CorpusException(Place.of(source), Reason.BINARY, "a PDF");
    }
    if (head.looksBinary()) {
      throw new CorpusException(Place.of(source), Reason.BINARY);
    }
  }

  private static BufferedInputStream buffered(InputStream in) {
    return new BufferedInputStream(in, HEAD_SIZE);
  }

  private static byte[] peek(BufferedInputStream in) throws IOException {
    in.mark(HEAD_SIZE);
    byte[] start = in.readNBytes(HEAD_SIZE);
    in.reset();
    return start;
  }

  static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    content.close();
  }
}
