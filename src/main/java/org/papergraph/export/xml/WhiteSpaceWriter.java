package org.papergraph.export.xml;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/** Writes the numbers of tabs and ends of lines, as XML refers to characters, for their marks. */
final class WhiteSpaceWriter extends FilterWriter {
  /** Takes them to control characters, which XML has no use for and no text has here any more. */
  private static final int SHIFT = 0x10;

  private static final String MARKS = "\u0019\u001A\u001D";

  WhiteSpaceWriter(Writer out) {
    super(out);
  }

  /** What to write for this tab, line feed or carriage return. */
  static char mark(char whiteSpace) {
    return (char) (whiteSpace + SHIFT);
  }

  @Override
  public void write(int character) throws IOException {
    if (character < ' ' && MARKS.indexOf(character) >= 0) {
      out.write("&#" + (character - SHIFT) + ";");
    } else {
      out.write(character);
    }
  }

  @Override
  public void write(char[] text, int from, int length) throws IOException {
    int start = from;
    for (int at = from; at < from + length; at++) {
      if (text[at] < ' ') {
        out.write(text, start, at - start);
        write(text[at]);
        start = at + 1;
      }
    }
    out.write(text, start, from + length - start);
  }

  @Override
  public void write(String text, int from, int length) throws IOException {
    write(text.toCharArray(), from, length);
  }
}
