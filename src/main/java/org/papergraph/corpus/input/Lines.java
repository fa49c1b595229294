package org.papergraph.corpus.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.papergraph.corpus.Limits;
import org.papergraph.corpus.Reason;

/** The lines of a source, read one by one; a line that is no text says so and the next comes. */
public final class Lines {
  private static final int SHORT = 1 << 16;

  private final InputStream in;
  private final LineDecoder decoder;
  private final byte[] buffer = new byte[1 << 16];
  private final Deque<Line> ahead = new ArrayDeque<>();
  private int filled;
  private int at;
  private int number;
  private boolean afterReturn;
  private byte[] bytes = new byte[SHORT];
  private int length;

  Lines(InputStream in, LineDecoder decoder) {
    this.in = in;
    this.decoder = decoder;
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
    length = 0;
    skipHalfAnEnd();
    boolean any = false;
    boolean ended = false;
    while (!ended && fill()) {
      any = true;
      int end = at;
      while (end < filled && buffer[end] != '\n' && buffer[end] != '\r') {
        end++;
      }
      keep(Math.min(end - at, Limits.LINE + 1 - length));
      ended = end < filled;
      afterReturn = ended && buffer[end] == '\r';
      at = ended ? end + 1 : end;
    }
    return any ? Optional.of(line()) : Optional.empty();
  }

  private void keep(int count) {
    if (length + count > bytes.length) {
      int wanted = Math.max(2 * bytes.length, length + count);
      bytes = Arrays.copyOf(bytes, Math.min(wanted, Limits.LINE + 1));
    }
    System.arraycopy(buffer, at, bytes, length, count);
    length += count;
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

  private Line line() {
    number++;
    if (length > Limits.LINE) {
      giveBack();
      return new Line(number, "", Optional.of(new Line.Flaw(Reason.LINE_TOO_LONG, Limits.LINE)));
    }
    Line line = decoder.line(number, bytes, length);
    giveBack();
    return line;
  }

  /** What a long line took, before anything is made of it. */
  private void giveBack() {
    bytes = bytes.length > SHORT ? new byte[SHORT] : bytes;
  }
}
