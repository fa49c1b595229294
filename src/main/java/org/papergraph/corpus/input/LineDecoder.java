package org.papergraph.corpus.input;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import org.papergraph.corpus.Reason;

/**
 * Makes text of lines. A source is UTF-8, or it has no letter of UTF-8 before its first line that
 * is none, and may then be Windows-1252.
 */
final class LineDecoder {
  private static final char REPLACEMENT = '\uFFFD';

  private boolean utf8;
  private OptionalInt windowsFrom = OptionalInt.empty();

  /** The first line that was taken for Windows-1252. */
  OptionalInt windowsFrom() {
    return windowsFrom;
  }

  Line line(int number, byte[] bytes, int length) {
    String text = new String(bytes, 0, length, StandardCharsets.UTF_8);
    int malformed = text.indexOf(REPLACEMENT) < 0 ? length : malformedAt(bytes, length);
    if (malformed == length) {
      utf8 |= text.length() < length;
      return new Line(number, text, Optional.empty());
    }
    Optional<String> windows = utf8 ? Optional.empty() : Windows1252.decode(bytes, length);
    return windows
        .map(decoded -> windows(number, decoded))
        .orElseGet(() -> flawed(number, text, malformed));
  }

  private Line windows(int number, String text) {
    windowsFrom = windowsFrom.isPresent() ? windowsFrom : OptionalInt.of(number);
    return new Line(number, text, Optional.empty());
  }

  private static Line flawed(int number, String text, int at) {
    return new Line(number, text, Optional.of(new Line.Flaw(Reason.BAD_ENCODING, at + 1)));
  }

  /** Where the first byte stands that is no UTF-8; the length if none is. */
  private static int malformedAt(byte[] bytes, int length) {
    ByteBuffer in = ByteBuffer.wrap(bytes, 0, length);
    CharBuffer out = CharBuffer.allocate(1 << 12);
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CoderResult result = decoder.decode(in, out, true);
    while (result.isOverflow()) {
      out.clear();
      result = decoder.decode(in, out, true);
    }
    return in.position();
  }
}
