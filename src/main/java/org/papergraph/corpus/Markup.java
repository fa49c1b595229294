package org.papergraph.corpus;

import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;

/** Takes off what publishers and exporters leave of HTML, JATS and MathML in plain values. */
final class Markup {
  private static final String ATTRIBUTES = "(?:\\s[^<>]{0,300})?/?>";
  private static final Pattern INLINE =
      Pattern.compile(
          "(?i)</?(?:jats:)?(?:i|b|em|strong|sub|sup|u|tt|sc|scp|span|italic|bold|inf|font|monospace"
              + "|underline|(?:mml|m|math):[a-z]{1,20}|math|inline-formula|tex-math)"
              + ATTRIBUTES);
  private static final Pattern BLOCK =
      Pattern.compile(
          "(?i)</?(?:jats:)?(?:p|br|div|title|sec|li|ul|ol|h[1-6]|label|list|list-item)"
              + ATTRIBUTES);

  private Markup() {}

  static String plain(String text) {
    String plain = hasTags(text) ? withoutTags(text) : text;
    return plain.indexOf('&') < 0 ? plain : withoutEntities(plain);
  }

  /** Signs of comparison come without a slash. */
  private static boolean hasTags(String text) {
    return text.contains("</") || text.contains("<br") || text.contains("/>");
  }

  private static String withoutTags(String text) {
    String inline = INLINE.matcher(text).replaceAll("");
    return Formats.fold(BLOCK.matcher(inline).replaceAll(" "));
  }

  private static String withoutEntities(String text) {
    String plain = StringEscapeUtils.unescapeHtml4(text);
    boolean whole =
        plain
            .codePoints()
            .allMatch(codePoint -> Character.getType(codePoint) != Character.SURROGATE);
    return whole ? plain : text;
  }
}
