package org.papergraph.export.xml;

import org.papergraph.export.Losses;

/**
 * Prepares text so that a reader of XML gets it as it was. What XML 1.0 has no way to say becomes
 * U+FFFD and is counted; white space that a parser would make blanks or line feeds of is marked for
 * {@link WhiteSpaceWriter}, since StAX knows no way to write its number.
 */
final class XmlText {
  private static final char REPLACEMENT = '\uFFFD';

  private final Losses losses;

  XmlText(Losses losses) {
    this.losses = losses;
  }

  /** As it stands in an attribute. */
  String attribute(String value) {
    return prepare(value, "\t\n\r");
  }

  /** As it stands between tags. */
  String content(String value) {
    return prepare(value, "\r");
  }

  /** Whether XML 1.0 may hold this character. */
  static boolean isAllowed(int codePoint) {
    return codePoint >= 0x20
        ? codePoint < 0xD800 || (codePoint > 0xDFFF && codePoint != 0xFFFE && codePoint != 0xFFFF)
        : codePoint == '\t' || codePoint == '\n' || codePoint == '\r';
  }

  private String prepare(String value, String marked) {
    if (isPlain(value)) {
      return value;
    }
    StringBuilder prepared = new StringBuilder(value.length());
    value.codePoints().forEach(codePoint -> append(codePoint, marked, prepared));
    return prepared.toString();
  }

  private static boolean isPlain(String value) {
    for (int at = 0; at < value.length(); at++) {
      char c = value.charAt(at);
      if (c < 0x20 || c >= 0xFFFE || Character.isSurrogate(c)) {
        return false;
      }
    }
    return true;
  }

  private void append(int codePoint, String marked, StringBuilder prepared) {
    if (!isAllowed(codePoint)) {
      prepared.append(REPLACEMENT);
      losses.add("character that XML does not allow, written as U+FFFD");
    } else if (marked.indexOf(codePoint) >= 0) {
      prepared.append(WhiteSpaceWriter.mark((char) codePoint));
    } else {
      prepared.appendCodePoint(codePoint);
    }
  }
}
