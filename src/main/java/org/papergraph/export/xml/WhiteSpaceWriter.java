package org.papergraph.export.xml;

import java.io.IOException;
import java.io.OutputStream;
import org.papergraph.export.EscapingWriter;

/** Writes the numbers of tabs and ends of lines, as XML refers to characters, for their marks. */
final class WhiteSpaceWriter extends EscapingWriter {
  /** Takes them to control characters, which XML has no use for and no text has here any more. */
  private static final int SHIFT = 0x10;

  private static final String MARKS = "\u0019\u001A\u001D";

  WhiteSpaceWriter(OutputStream out) {
    super(out);
  }

  /** What to write for this tab, line feed or carriage return. */
  static char mark(char whiteSpace) {
    return (char) (whiteSpace + SHIFT);
  }

  @Override
  protected boolean isPlain(char next) {
    return next >= ' ' || MARKS.indexOf(next) < 0;
  }

  @Override
  protected void escape(char next) throws IOException {
    put("&#" + (next - SHIFT) + ";");
  }
}
