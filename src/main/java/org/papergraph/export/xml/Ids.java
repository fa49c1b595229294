package org.papergraph.export.xml;

import java.util.HexFormat;
import java.util.function.IntPredicate;

/**
 * Ids that XML can hold, of which no two are the same that were not so before. A character that
 * cannot stand there becomes {@code _x0020_}, its number in hexadecimal, and so does an underscore
 * that would look like the start of one.
 */
final class Ids {
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private Ids() {}

  /** One that may hold whatever XML may. */
  static String text(String id) {
    return escape(id, XmlText::isAllowed);
  }

  /** One that is an {@code NMTOKEN} to old and new parsers alike. */
  static String token(String id) {
    return escape(id, Ids::isOfTokens);
  }

  private static boolean isOfTokens(int codePoint) {
    return isLetterOrDigit(codePoint) || ":_-.".indexOf(codePoint) >= 0;
  }

  /** Of ASCII. */
  private static boolean isLetterOrDigit(int codePoint) {
    return (codePoint >= 'a' && codePoint <= 'z')
        || (codePoint >= 'A' && codePoint <= 'Z')
        || (codePoint >= '0' && codePoint <= '9');
  }

  private static String escape(String id, IntPredicate stays) {
    StringBuilder escaped = new StringBuilder(id.length() + 16);
    for (int at = 0; at < id.length(); ) {
      int codePoint = id.codePointAt(at);
      if (isLetterOrDigit(codePoint) || (stays.test(codePoint) && !id.startsWith("_x", at))) {
        escaped.appendCodePoint(codePoint);
      } else {
        int digits = Character.isBmpCodePoint(codePoint) ? 4 : 6;
        escaped.append("_x").append(HEX.toHexDigits(codePoint, digits)).append('_');
      }
      at += Character.charCount(codePoint);
    }
    return escaped.toString();
  }
}
