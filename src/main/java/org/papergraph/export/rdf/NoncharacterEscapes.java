package org.papergraph.export.rdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.papergraph.export.EscapingWriter;

/**
 * Writes noncharacters of Unicode as the escapes of Turtle and N-Triples. They may stand in
 * literals, but Jena warns of each that does so unescaped.
 */
final class NoncharacterEscapes extends EscapingWriter {
  private static final int NONE = -1;

  /** That may begin the last two code points of a plane; it waits for what follows. */
  private int high = NONE;

  NoncharacterEscapes(OutputStream out) {
    super(out);
  }

  @Override
  protected boolean isPlain(char next) {
    return high == NONE
        && (next < Character.MIN_SURROGATE || !(beginsLast(next) || isNoncharacter(next)));
  }

  private static boolean beginsLast(char next) {
    return Character.isHighSurrogate(next) && (next & 0x3F) == 0x3F;
  }

  private static boolean isNoncharacter(int codePoint) {
    return (codePoint >= 0xFDD0 && codePoint <= 0xFDEF) || (codePoint & 0xFFFE) == 0xFFFE;
  }

  @Override
  protected void escape(char next) throws IOException {
    if (high == NONE && beginsLast(next)) {
      high = next;
      return;
    }
    int codePoint = high == NONE ? next : Character.toCodePoint((char) high, next);
    high = NONE;
    put(
        isNoncharacter(codePoint)
            ? String.format(Locale.ROOT, codePoint > 0xFFFF ? "\\U%08X" : "\\u%04X", codePoint)
            : Character.toString(codePoint));
  }
}
