package org.papergraph.corpus.xml;

import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;

/** The texts of a feed, which say whether they are HTML. */
final class AtomText {
  private static final Pattern UNSEEN =
      Pattern.compile("(?is)<(script|style)\\b[^>]*>.{0,100000}?</\\1\\s*>|<!--.{0,100000}?-->");
  private static final Pattern INLINE =
      Pattern.compile("(?i)</?(?:i|b|u|em|strong|sub|sup|span|a|tt|code|font|small)\\b[^<>]*>");
  private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]*>");

  private AtomText() {}

  static String of(XmlElement text) {
    String plain = XmlText.of(text);
    boolean html = text.attribute("type").matches("html|text/html");
    return html ? XmlText.tidy(StringEscapeUtils.unescapeHtml4(untagged(plain))) : plain;
  }

  private static String untagged(String html) {
    String seen = UNSEEN.matcher(html).replaceAll(" ");
    return TAG.matcher(INLINE.matcher(seen).replaceAll("")).replaceAll(" ");
  }
}
