package org.papergraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Writes UTF-8 in which some characters stand otherwise. The buffer is its own, for writers of XML
 * and RDF hand on single characters, for each of which {@link java.io.BufferedWriter} takes a lock.
 */
public abstract class EscapingWriter extends Writer {
  private static final int SIZE = 1 << 14;

  private final Writer out;
  private final char[] buffer = new char[SIZE];
  private int buffered;

  protected EscapingWriter(OutputStream out) {
    this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
  }

  /** Whether the next character is written as it is. */
  protected abstract boolean isPlain(char next);

  /** Writes, by {@link #put}, what stands for a character that is not plain. */
  protected abstract void escape(char next) throws IOException;

  protected final void put(String text) throws IOException {
    for (int at = 0; at < text.length(); at++) {
      put(text.charAt(at));
    }
  }

  private void put(char next) throws IOException {
    if (buffered == SIZE) {
      empty();
    }
    buffer[buffered++] = next;
  }

  private void empty() throws IOException {
    out.write(buffer, 0, buffered);
    buffered = 0;
  }

  @Override
  public final void write(int character) throws IOException {
    char next = (char) character;
    if (isPlain(next)) {
      put(next);
    } else {
      escape(next);
    }
  }

  @Override
  public final void write(char[] text, int from, int length) throws IOException {
    for (int at = from; at < from + length; at++) {
      write(text[at]);
    }
  }

  @Override
  public final void write(String text, int from, int length) throws IOException {
    int to = from + length;
    if (length > SIZE || !isPlain(text, from, to)) {
      for (int at = from; at < to; at++) {
        write(text.charAt(at));
      }
      return;
    }
    if (length > SIZE - buffered) {
      empty();
    }
    text.getChars(from, to, buffer, buffered);
    buffered += length;
  }

  private boolean isPlain(String text, int from, int to) {
    for (int at = from; at < to; at++) {
      if (!isPlain(text.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  @Override
  public final void flush() throws IOException {
    empty();
    out.flush();
  }

  @Override
  public final void close() throws IOException {
    empty();
    out.close();
  }
}
