package org.papergraph.corpus.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.papergraph.corpus.Reason;

/** The lines of a source, read one by one; a line that is no UTF-8 says so and the next comes. */
public final class Lines {
  private static final int LONGEST = 1 << 25;

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private final Deque<Line> ahead = new ArrayDeque<>();
  private int filled;
  private int at;
  private int number;
  private boolean afterReturn;

  Lines(InputStream in) {
    this.in = in;
  }

  public Optional<Line> next() throws IOException {
    return ahead.isEmpty() ? read() : Optional.of(ahead.remove());
  }

  /** The next line that is not blank. */
  public Optional<Line> nextFilled() throws IOException {
    Optional<Line> line = next();
    while (line.isPresent() && line.get().isBlank()) {
      line = next();
    }
    return line;
  }

  /** The {@code count}th line (1-based) of those to come that are not blank. */
  public Optional<Line> peekFilled(int count) throws IOException {
    int left = count;
    for (Iterator<Line> lines = ahead.iterator(); lines.hasNext(); ) {
      Line line = lines.next();
      if (!line.isBlank() && --left == 0) {
        return Optional.of(line);
      }
    }
    for (Optional<Line> line = read(); line.isPresent(); line = read()) {
      if (!line.get().isBlank()) {
        ahead.add(line.get());
        if (--left == 0) {
          return line;
        }
      }
    }
    return Optional.empty();
  }

  /** Puts lines back that were read last, to be read again. */
  public void unread(List<Line> lines) {
    lines.reversed().forEach(ahead::addFirst);
  }

  private Optional<Line> read() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
    skipHalfAnEnd();
    boolean any = false;
    boolean ended = false;
    while (!ended && fill()) {
      any = true;
      int end = at;
      while (end < filled && buffer[end] != '\n' && buffer[end] != '\r') {
        end++;
      }
      bytes.write(buffer, at, Math.min(end - at, Math.max(0, LONGEST + 1 - bytes.size())));
      ended = end < filled;
      afterReturn = ended && buffer[end] == '\r';
      at = ended ? end + 1 : end;
    }
    return any ? Optional.of(line(bytes.toByteArray())) : Optional.empty();
  }

  /** A line ends with a return, a line feed, or both. */
  private void skipHalfAnEnd() throws IOException {
    if (afterReturn && fill() && buffer[at] == '\n') {
      at++;
    }
    afterReturn = false;
  }

  private boolean fill() throws IOException {
    if (at == filled) {
      filled = Math.max(0, in.read(buffer));
      at = 0;
    }
    return filled > 0;
  }

  private Line line(byte[] bytes) {
    number++;
    if (bytes.length > LONGEST) {
      return new Line(number, "", Optional.of(new Line.Flaw(Reason.LINE_TOO_LONG, LONGEST)));
    }
    return decode(bytes, bytes.length);
  }

  private Line decode(byte[] line, int length) {
    ByteBuffer bytes = ByteBuffer.wrap(line, 0, length);
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CharBuffer text = CharBuffer.allocate(length);
    CoderResult result = decoder.decode(bytes, text, true);
    if (result.isError()) {
      String replaced = new String(line, 0, length, StandardCharsets.UTF_8);
      Line.Flaw flaw = new Line.Flaw(Reason.BAD_ENCODING, bytes.position() + 1);
      return new Line(number, replaced, Optional.of(flaw));
    }
    return new Line(number, text.flip().toString(), Optional.empty());
  }
}
