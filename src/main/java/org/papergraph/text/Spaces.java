package org.papergraph.text;

/** Makes one space of each stretch of white space, and none at either end. */
final class Spaces extends Pass {
  Spaces(AlignedText source) {
    super(source);
  }

  @Override
  protected boolean applies() {
    return text.contains("  ") || text.startsWith(" ") || text.endsWith(" ");
  }

  @Override
  protected int rewrite(int at) {
    int end = skipSpaces(at);
    if (end > at && at > 0 && end < text.length()) {
      out.write(" ", at, end);
    }
    return end;
  }
}
