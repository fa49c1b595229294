package org.papergraph.corpus.xml;

import java.util.List;

/** Writes MathML in a line, as far as that can be done without LaTeX. */
final class MathmlText {
  private MathmlText() {}

  static String of(XmlElement element) {
    StringBuilder out = new StringBuilder();
    append(element, out);
    return out.toString();
  }

  private static void append(XmlElement element, StringBuilder out) {
    List<XmlElement> children = element.children();
    switch (element.name()) {
      case "mi", "mn", "mo", "ms", "mtext" -> out.append(leaf(element));
      case "annotation", "annotation-xml" -> {}
      case "mspace" -> out.append(' ');
      case "mfrac" -> join(children, "/", out);
      case "msup" -> script(children, out);
      case "mover", "munder", "munderover" -> accented(children, out);
      case "mmultiscripts" -> multiscripts(children, out);
      default -> join(children, "", out);
    }
  }

  /** White space around a text means nothing; a text of nothing else is a blank. */
  private static String leaf(XmlElement element) {
    StringBuilder text = new StringBuilder();
    for (XmlNode node : element.content()) {
      if (node instanceof XmlNode.Chars chars) {
        text.append(chars.text());
      }
    }
    String stripped = text.toString().strip();
    return stripped.isEmpty() && !text.isEmpty() ? " " : stripped;
  }

  private static void join(List<XmlElement> children, String between, StringBuilder out) {
    for (int i = 0; i < children.size(); i++) {
      out.append(i == 0 ? "" : between);
      append(children.get(i), out);
    }
  }

  private static void script(List<XmlElement> children, StringBuilder out) {
    for (int i = 0; i < children.size(); i++) {
      if (i == 1) {
        XmlText.raise(out, of(children.get(i)));
      } else {
        append(children.get(i), out);
      }
    }
  }

  /** Dots and bars above letters are left out; what has letters is not. */
  private static void accented(List<XmlElement> children, StringBuilder out) {
    for (int i = 0; i < children.size(); i++) {
      String text = of(children.get(i));
      boolean said = i == 0 || text.chars().anyMatch(Character::isLetterOrDigit);
      out.append(said ? text : "");
    }
  }

  /** What is set before the base comes before it, as in "3He". */
  private static void multiscripts(List<XmlElement> children, StringBuilder out) {
    int before = 0;
    while (before < children.size() && !children.get(before).name().equals("mprescripts")) {
      before++;
    }
    join(children.subList(before, children.size()), "", out);
    join(children.subList(0, before), "", out);
  }
}
