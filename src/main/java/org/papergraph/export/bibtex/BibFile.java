package org.papergraph.export.bibtex;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.papergraph.PapergraphException;

/**
 * A file of BibTeX.
 *
 * @param text a character for each byte
 * @param charset what its bytes mean
 * @param ascii whether what is added must be ASCII: all else is, or is in an old encoding
 */
record BibFile(Path path, String text, Charset charset, boolean ascii) {
  private static final long MOST = 1L << 29;
  private static final Charset OLD = Charset.forName("windows-1252");
  private static final int START = 1 << 12;

  /**
   * Reads it.
   *
   * @throws PapergraphException where it cannot be read
   */
  static BibFile read(Path path) {
    try {
      if (Files.size(path) > MOST) {
        throw new PapergraphException(path + " has over 512 MB; part it into several files.");
      }
      return of(path, Files.readAllBytes(path));
    } catch (IOException e) {
      throw new PapergraphException(
          path + " cannot be read (" + e.getMessage() + "); see that it is there and is yours.", e);
    }
  }

  private static BibFile of(Path path, byte[] bytes) {
    if (isUtf16(bytes)) {
      throw new PapergraphException(
          path + " is UTF-16, which BibTeX does not read; save it as UTF-8 and export again.");
    }
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    boolean utf8 = isUtf8(bytes);
    boolean plain = text.chars().allMatch(unit -> unit < 0x80);
    return new BibFile(path, text, utf8 ? StandardCharsets.UTF_8 : OLD, plain || !utf8);
  }

  /** By its mark, or since half the bytes of most letters are zero. */
  private static boolean isUtf16(byte[] bytes) {
    int length = Math.min(bytes.length, START);
    int zeros = 0;
    for (int i = 0; i < length; i++) {
      zeros += bytes[i] == 0 ? 1 : 0;
    }
    boolean marked =
        length > 1
            && ((bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
                || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE));
    return marked || zeros > length / 4;
  }

  private static boolean isUtf8(byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(START);
    CoderResult result = decoder.decode(in, out, true);
    while (result.isOverflow()) {
      out.clear();
      result = decoder.decode(in, out, true);
    }
    return !result.isError();
  }

  /** What people read in a stretch of {@link #text}. */
  String decoded(String stretch) {
    return new String(stretch.getBytes(StandardCharsets.ISO_8859_1), charset);
  }
}
