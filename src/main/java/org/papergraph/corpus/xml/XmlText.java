package org.papergraph.corpus.xml;

import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;

/** Turns an element with mark-up in it into plain text. */
final class XmlText {
  /** Some sources escape what others mark up, and some escape twice. */
  private static final Pattern ESCAPED_TAG =
      Pattern.compile("</?(?:i|b|u|em|strong|sub|sup|italic|bold)>", Pattern.CASE_INSENSITIVE);

  private static final Pattern ESCAPED_TWICE =
      Pattern.compile("&(?:amp|lt|gt|quot|apos|nbsp|#\\d{1,7}|#x[0-9a-fA-F]{1,6});");
  private static final Pattern EXPONENT = Pattern.compile("[-−–+]?\\d.*", Pattern.DOTALL);

  private final StringBuilder out = new StringBuilder();

  private XmlText() {}

  static String of(XmlElement element) {
    return tidy(raw(element));
  }

  private static String raw(XmlElement element) {
    XmlText text = new XmlText();
    text.content(element);
    return text.out.toString();
  }

  static String tidy(String raw) {
    String once = ESCAPED_TAG.matcher(raw).replaceAll("");
    String plain =
        ESCAPED_TWICE.matcher(once).find() ? StringEscapeUtils.unescapeHtml4(once) : once;
    return plain.replace('\u00A0', ' ').strip().replaceAll("\\s+", " ");
  }

  private void content(XmlElement element) {
    for (XmlNode node : element.content()) {
      switch (node) {
        case XmlNode.Chars chars -> out.append(chars.text());
        case XmlNode.Element inner -> inner(inner.element());
      }
    }
  }

  private void inner(XmlElement element) {
    switch (element.name()) {
      case "math" -> out.append(MathmlText.of(element));
      case "tex-math" -> tex(raw(element).strip());
      case "sup" -> raise(out, raw(element));
      case "p", "br", "div", "li", "title", "sec", "DispFormula" -> block(element);
      default -> content(element);
    }
  }

  private void block(XmlElement element) {
    out.append(' ');
    content(element);
    out.append(' ');
  }

  /** As LaTeX in plain text is written. */
  private void tex(String formula) {
    boolean marked = formula.startsWith("$") || formula.startsWith("\\(");
    out.append(marked ? formula : "$" + formula + "$");
  }

  /** Powers of numbers, or 10 to the 6th would be 106; "Ca2+" and "cm2" can be read as they are. */
  static void raise(StringBuilder out, String raised) {
    boolean number = !out.isEmpty() && Character.isDigit(out.charAt(out.length() - 1));
    out.append(number && EXPONENT.matcher(raised).matches() ? "^" : "").append(raised);
  }
}
