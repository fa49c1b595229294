package org.papergraph.export.dot;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.papergraph.export.Losses;

/** Strings as Graphviz reads them. */
record Quoted(Losses losses) {
  private static final String REPLACED =
      "control characters that drawings cannot hold, shown as \uFFFD";
  private static final String RETURN = "carriage returns, made line breaks";

  /**
   * The name of a node. Graphviz knows no escape for a backslash in it and drawings hold no control
   * characters, so these and a few more are written as {@code %5C}: names differ where ids do.
   */
  static String id(String id) {
    StringBuilder quoted = new StringBuilder("\"");
    id.codePoints()
        .forEach(
            c -> {
              if (c == '%' || c == '\\' || c == '"' || c == '&' || c < ' ' || isUndrawable(c)) {
                percent(c, quoted);
              } else {
                quoted.appendCodePoint(c);
              }
            });
    return quoted.append('"').toString();
  }

  private static void percent(int c, StringBuilder to) {
    for (byte part : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
      to.append(String.format(Locale.ROOT, "%%%02X", part));
    }
  }

  /** A text that is shown, in which Graphviz looks for escapes and for entities of HTML. */
  String text(String text) {
    String lines = text.replace("\r\n", "\n");
    int returns = text.length() - lines.length();
    StringBuilder quoted = new StringBuilder("\"");
    lines.codePoints().forEach(c -> append(c, quoted));
    losses.add(RETURN, returns);
    return quoted.append('"').toString();
  }

  private void append(int c, StringBuilder to) {
    switch (c) {
      case '"', '\\' -> to.append('\\').appendCodePoint(c);
      case '&' -> to.append("&amp;");
      case '\n' -> to.append("\\n");
      case '\r' -> {
        to.append("\\n");
        losses.add(RETURN);
      }
      case '\t' -> to.append('\t');
      default -> {
        if (isUndrawable(c)) {
          to.append('\uFFFD');
          losses.add(REPLACED);
        } else {
          to.appendCodePoint(c);
        }
      }
    }
  }

  /** What XML, and so SVG, has no place for; and what Graphviz does not expect. */
  private static boolean isUndrawable(int c) {
    boolean isControl = Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r';
    return isControl || (c & 0xFFFE) == 0xFFFE;
  }
}
