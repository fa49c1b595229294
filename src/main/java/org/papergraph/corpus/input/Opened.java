package org.papergraph.corpus.input;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.papergraph.corpus.CorpusException;
import org.papergraph.corpus.Place;
import org.papergraph.corpus.Reason;
import org.papergraph.corpus.Unpacked;

/**
 * A source that was found to be text, to be read once: its start, and all of it as UTF-8 without a
 * mark, or in the encoding that it declares itself, as XML may.
 *
 * @param transcoded whether what it declares of its encoding no longer holds
 */
public record Opened(Head head, InputStream content, boolean transcoded) {
  private static final int HEAD_SIZE = 1 << 16;

  public static Opened of(InputStream in, String source) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in, HEAD_SIZE);
    byte[] start = peek(buffered);
    if (startsWith(start, 0x1F, 0x8B)) {
      return of(Unpacked.gzip(buffered), source);
    }
    if (startsWith(start, 0xFE, 0xFF) || startsWith(start, 0xFF, 0xFE)) {
      Opened plain = of(transcoded(buffered, StandardCharsets.UTF_16), source);
      return new Opened(plain.head(), plain.content(), true);
    }
    if (startsWith(start, 0xEF, 0xBB, 0xBF)) {
      buffered.skipNBytes(3);
      start = peek(buffered);
    }
    Head head = new Head(new String(start, StandardCharsets.UTF_8), start.length == HEAD_SIZE);
    refuse(head, source);
    return new Opened(head, buffered, false);
  }

  public Lines lines() {
    return new Lines(content);
  }

  private static void refuse(Head head, String source) {
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

  private static byte[] peek(BufferedInputStream in) throws IOException {
    in.mark(HEAD_SIZE);
    byte[] start = in.readNBytes(HEAD_SIZE);
    in.reset();
    return start;
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
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

  private static InputStream transcoded(InputStream in, Charset charset) throws IOException {
    String text = new String(in.readAllBytes(), charset);
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
