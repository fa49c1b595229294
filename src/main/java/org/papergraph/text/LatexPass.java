package org.papergraph.text;

/** A pass for which a backslash and what follows it belong together. */
abstract class LatexPass extends Pass {
  LatexPass(AlignedText source) {
    super(source);
  }

  /** As {@link #rewrite}, for a place that no backslash escapes. */
  protected abstract int rewriteUnescaped(int at);

  @Override
  protected final int rewrite(int at) {
    int end = rewriteUnescaped(at);
    if (end == at && text.charAt(at) == '\\' && at + 1 < text.length()) {
      out.copy(at, at + 2);
      return at + 2;
    }
    return end;
  }

  /** Where the name of a command that starts at {@code at} ends. */
  protected final int endOfName(int at) {
    int end = at;
    while (isAsciiLetter(charAt(end))) {
      end++;
    }
    return end;
  }

  protected static boolean isAsciiLetter(char unit) {
    return (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z');
  }
}
