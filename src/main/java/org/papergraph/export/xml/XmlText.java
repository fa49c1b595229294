package org.papergraph.export.xml;

import org.papergraph.export.Losses;

/**
 * Writes text so that a reader of XML gets it as it was: white space in attributes, which parsers
 * make blanks of otherwise, too. What XML 1.0 has no way to say becomes U+FFFD and is counted.
 */
final class XmlText {
  private static final char REPLACEMENT = '\uFFFD';

  private final Losses losses;

  XmlText(Losses losses) {
    this.losses = losses;
  }

  /** As it stands between the quotes of an attribute. */
  String attribute(String value) {
    return escape(value, true);
  }

  /** As it stands between tags. */
  String content(String value) {
    return escape(value, false);
  }

  /** Whether XML 1.0 may hold this character. */
  static boolean isAllowed(int codePoint) {
    return codePoint >= 0x20
        ? codePoint < 0xD800 || (codePoint > 0xDFFF && codePoint != 0xFFFE && codePoint != 0xFFFF)
        : codePoint == '\t' || codePoint == '\n' || codePoint == '\r';
  }

  private String escape(String value, boolean attribute) {
    StringBuilder escaped = new StringBuilder(value.length() + 16);
    value.codePoints().forEach(codePoint -> append(codePoint, attribute, escaped));
    return escaped.toString();
  }

  private void append(int codePoint, boolean attribute, StringBuilder escaped) {
    switch (codePoint) {
      case '<' -> escaped.append("&lt;");
      case '&' -> escaped.append("&amp;");
      case '>' -> escaped.append("&gt;");
      case '"' -> escaped.append(attribute ? "&quot;" : "\"");
      case '\r' -> escaped.append("&#13;");
      case '\n' -> escaped.append(attribute ? "&#10;" : "\n");
      case '\t' -> escaped.append(attribute ? "&#9;" : "\t");
      default -> appendOther(codePoint, escaped);
    }
  }

  private void appendOther(int codePoint, StringBuilder escaped) {
    if (isAllowed(codePoint)) {
      escaped.appendCodePoint(codePoint);
    } else {
      escaped.append(REPLACEMENT);
      losses.add("character that XML does not allow, written as U+FFFD");
    }
  }
}
