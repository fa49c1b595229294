package org.papergraph.export.xml;

import java.util.BitSet;
import java.util.HexFormat;
import java.util.function.IntPredicate;
import org.papergraph.export.Characters;

/**
 * Ids that XML can hold, of which no two are the same that were not so before. A character that
 * cannot stand there becomes {@code _x0020_}, its number in hexadecimal, and so does an underscore
 * that would look like the start of one.
 */
final class Ids {
  private static final HexFormat HEX = HexFormat.of().withUpperCase();
  private static final BitSet OF_TOKENS = Characters.lettersDigitsAnd(":_-.");

  private Ids() {}

  /** One that may hold whatever XML may. */
  static String text(String id) {
    return escape(id, XmlText::isAllowed);
  }

  /** One that is an {@code NMTOKEN} to old and new parsers alike. */
  static String token(String id) {
    return escape(id, OF_TOKENS::get);
  }

  private static String escape(String id, IntPredicate stays) {
    StringBuilder escaped = new StringBuilder(id.length() + 16);
    for (int at = 0; at < id.length(); ) {
      int codePoint = id.codePointAt(at);
      if (stays.test(codePoint) && !isEscape(id, at)) {
        escaped.appendCodePoint(codePoint);
      } else {
        escaped.append("_x").append(HEX.toHexDigits(codePoint, digits(codePoint))).append('_');
      }
      at += Character.charCount(codePoint);
    }
    return escaped.toString();
  }

  private static boolean isEscape(String id, int at) {
    return id.charAt(at) == '_' && id.startsWith("_x", at);
  }

  /** As many as it needs, at least four. */
  private static int digits(int codePoint) {
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(codePoint);
    return Math.max(4, (bits + 3) / 4);
  }
}
