package org.papergraph.text;

/** Replaces escaped characters by themselves and LaTeX's spaces by spaces. */
final class LatexEscapes extends Pass {
  LatexEscapes(AlignedText source) {
    super(source);
  }

  @Override
  protected boolean applies() {
    return has('\\');
  }

  @Override
  protected int rewrite(int at) {
    if (text.charAt(at) != '\\' || at + 1 == text.length()) {
      return at;
    }
    char escaped = text.charAt(at + 1);
    if ("\\,;:> \n\t".indexOf(escaped) >= 0) {
      out.write(" ", at, at + 2);
    } else if ("%&_$#{}\"'`^~=.|()[]".indexOf(escaped) >= 0) {
      out.write(String.valueOf(escaped), at, at + 2);
    } else if ("-/!@".indexOf(escaped) < 0) {
      return at;
    }
    return at + 2;
  }
}
