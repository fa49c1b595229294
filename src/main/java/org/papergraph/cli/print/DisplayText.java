package org.papergraph.cli.print;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.WCWidth;

/** Measures and breaks text in the columns that a terminal gives its characters. */
final class DisplayText {
  private static final int SOFT_HYPHEN = 0xAD;

  private DisplayText() {}

  static int width(String text) {
    return text.codePoints().map(DisplayText::width).sum();
  }

  private static int width(int codePoint) {
    if (codePoint == SOFT_HYPHEN) {
      return 1;
    }
    return Math.max(0, WCWidth.wcwidth(codePoint));
  }

  /** {@code text} and as many spaces as fill {@code width}, before it or after it. */
  static String pad(String text, int width, boolean right) {
    String spaces = " ".repeat(Math.max(0, width - width(text)));
    return right ? spaces + text : text + spaces;
  }

  /** {@code text}, and where it is wider than {@code width} only its beginning, then "…". */
  static String cut(String text, int width) {
    return width(text) <= width ? text : text.substring(0, fitting(text, 0, width - 1)) + "…";
  }

  /** The lines of {@code text}, broken between words where possible, each within {@code width}. */
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    while (width(text.substring(start)) > width) {
      int hard =
          Math.max(
              fitting(text, start, width), start + Character.charCount(text.codePointAt(start)));
      int space =
          hard < text.length() && text.charAt(hard) == ' ' ? hard : text.lastIndexOf(' ', hard - 1);
      int end = space > start ? space : hard;
      lines.add(text.substring(start, end).stripTrailing());
      start = skipSpaces(text, end);
    }
    lines.add(text.substring(start));
    return lines;
  }

  private static int skipSpaces(String text, int from) {
    int index = from;
    while (index < text.length() && text.charAt(index) == ' ') {
      index++;
    }
    return index;
  }

  /** The end of the longest piece of {@code text} from {@code start} that fits. */
  private static int fitting(String text, int start, int width) {
    int end = start;
    int used = 0;
    while (end < text.length()) {
      int codePoint = text.codePointAt(end);
      used += width(codePoint);
      if (used > width) {
        return end;
      }
      end += Character.charCount(codePoint);
    }
    return end;
  }
}
