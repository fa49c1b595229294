package org.papergraph.text;

import java.text.Normalizer;
import java.util.Map;

/** Composes accents and replaces characters that differ from common ones only in print. */
final class Characters extends Pass {
  /** As many marks on one letter as Unicode's stream-safe text format allows. */
  private static final int MOST_MARKS = 30;

  private static final Map<Integer, String> REPLACED =
      Map.ofEntries(
          Map.entry(0xFB00, "ff"),
          Map.entry(0xFB01, "fi"),
          Map.entry(0xFB02, "fl"),
          Map.entry(0xFB03, "ffi"),
          Map.entry(0xFB04, "ffl"),
          Map.entry(0xFB05, "st"),
          Map.entry(0xFB06, "st"),
          Map.entry(0x2010, "-"),
          Map.entry(0x2011, "-"),
          Map.entry(0x2012, "-"),
          Map.entry(0x2212, "-"),
          Map.entry(0x2015, "—"),
          Map.entry(0x2018, "'"),
          Map.entry(0x2019, "'"),
          Map.entry(0x201B, "'"),
          Map.entry(0x201C, "\""),
          Map.entry(0x201D, "\""),
          Map.entry(0x201E, "\""),
          Map.entry(0x201F, "\""),
          Map.entry(0x00AB, "\""),
          Map.entry(0x00BB, "\""));

  Characters(AlignedText source) {
    super(source);
  }

  @Override
  protected boolean applies() {
    return text.chars().anyMatch(unit -> unit < ' ' || unit > '~');
  }

  @Override
  protected int rewrite(int at) {
    int codePoint = text.codePointAt(at);
    int end = at + Character.charCount(codePoint);
    int marked = endOfMarks(end);
    if (codePoint <= '~' && codePoint >= ' ' && marked == end) {
      return at;
    }
    String replacement = REPLACED.get(codePoint);
    out.write(replacement != null ? replacement : clean(codePoint, at, marked), at, marked);
    return marked;
  }

  private String clean(int codePoint, int at, int end) {
    if (isSpace(codePoint)) {
      return " ";
    }
    if (isInvisible(codePoint)) {
      return "";
    }
    if (Character.getType(codePoint) == Character.SURROGATE) {
      return "\uFFFD";
    }
    boolean mathematical = codePoint >= 0x1D400 && codePoint <= 0x1D7FF;
    return Normalizer.normalize(
        text.substring(at, end), mathematical ? Normalizer.Form.NFKC : Normalizer.Form.NFC);
  }

  private int endOfMarks(int at) {
    int end = at;
    for (int marks = 0; marks < MOST_MARKS && end < text.length(); marks++) {
      int codePoint = text.codePointAt(end);
      if (Character.getType(codePoint) != Character.NON_SPACING_MARK) {
        break;
      }
      end += Character.charCount(codePoint);
    }
    return end;
  }

  private static boolean isSpace(int codePoint) {
    return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
  }

  /** Controls, soft hyphens, joiners, marks of direction and of byte order. */
  private static boolean isInvisible(int codePoint) {
    return Character.isISOControl(codePoint) || Character.getType(codePoint) == Character.FORMAT;
  }
}
