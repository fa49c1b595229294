package org.papergraph.export.rdf;

import java.io.BufferedWriter;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Writes noncharacters of Unicode as the escapes of Turtle and N-Triples. They may stand in
 * literals, but Jena warns of each that does so unescaped.
 */
final class NoncharacterEscapes extends FilterWriter {
  private static final int NONE = -1;

  /** That may begin the last two code points of a plane; it waits for what follows. */
  private int high = NONE;

  private NoncharacterEscapes(Writer out) {
    super(out);
  }

  /** In UTF-8. */
  static Writer to(OutputStream out) {
    return new NoncharacterEscapes(
        new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
  }

  @Override
  public void write(int character) throws IOException {
    write(String.valueOf((char) character), 0, 1);
  }

  @Override
  public void write(char[] text, int from, int length) throws IOException {
    write(new String(text, from, length), 0, length);
  }

  @Override
  public void write(String text, int from, int length) throws IOException {
    int written = from;
    for (int at = from; at < from + length; at++) {
      char next = text.charAt(at);
      if (high != NONE || isSuspicious(next)) {
        out.write(text, written, at - written);
        special(next);
        written = at + 1;
      }
    }
    out.write(text, written, from + length - written);
  }

  private static boolean isSuspicious(char next) {
    return next >= Character.MIN_SURROGATE && (beginsLast(next) || isNoncharacter(next));
  }

  private static boolean beginsLast(char next) {
    return Character.isHighSurrogate(next) && (next & 0x3F) == 0x3F;
  }

  private static boolean isNoncharacter(int codePoint) {
    return (codePoint >= 0xFDD0 && codePoint <= 0xFDEF) || (codePoint & 0xFFFE) == 0xFFFE;
  }

  private void special(char next) throws IOException {
    if (high == NONE && beginsLast(next)) {
      high = next;
      return;
    }
    int codePoint = high == NONE ? next : Character.toCodePoint((char) high, next);
    high = NONE;
    out.write(
        isNoncharacter(codePoint)
            ? String.format(Locale.ROOT, codePoint > 0xFFFF ? "\\U%08X" : "\\u%04X", codePoint)
            : Character.toString(codePoint));
  }
}
