package org.papergraph.text;

import java.util.BitSet;

/** Takes off braces that only group or protect, and the mark of an ordinal ({@code n^{th}}). */
final class LatexBraces extends LatexPass {
  private static final int LONGEST_SIMPLE = 12;

  private final Braces braces;
  private final BitSet dropped = new BitSet();

  LatexBraces(AlignedText source) {
    super(source);
    braces = has('{') ? Braces.in(text) : Braces.NONE;
  }

  @Override
  protected boolean applies() {
    return has('{') || has('^');
  }

  @Override
  protected int rewriteUnescaped(int at) {
    if (dropped.get(at)) {
      return at + 1;
    }
    return switch (text.charAt(at)) {
      case '{' -> brace(at);
      case '^' -> isOrdinal(at + 1) ? at + 1 : at;
      default -> at;
    };
  }

  private int brace(int at) {
    int closing = braces.closingOf(at);
    if (closing < 0 || isNeeded(at, closing)) {
      return at;
    }
    dropped.set(closing);
    out.unwrap(at, at + 1, closing, closing + 1);
    return at + 1;
  }

  /** Scripts of several parts, and fractions that lost their command ({@code 1{n h^d}}). */
  private boolean isNeeded(int at, int closing) {
    char before = charAt(at - 1);
    boolean script = before == '^' || before == '_';
    return (script || Character.isDigit(before)) && !isSimple(at + 1, closing);
  }

  private boolean isSimple(int from, int to) {
    if (to - from > LONGEST_SIMPLE) {
      return false;
    }
    for (int i = from; i < to; i++) {
      char unit = text.charAt(i);
      boolean sign = i == from && (unit == '-' || unit == '+');
      if (!sign && !isSimple(unit)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSimple(char unit) {
    return Character.isLetterOrDigit(unit)
        || Character.isSurrogate(unit)
        || ",.*'∗⋆∘⊤∞†′\\%".indexOf(unit) >= 0;
  }

  private boolean isOrdinal(int at) {
    int from = charAt(at) == '{' ? at + 1 : at;
    boolean suffix =
        text.startsWith("th", from)
            || text.startsWith("st", from)
            || text.startsWith("nd", from)
            || text.startsWith("rd", from);
    return suffix
        && Character.isLetterOrDigit(charAt(at - 2))
        && !Character.isLetterOrDigit(charAt(from + 2));
  }
}
