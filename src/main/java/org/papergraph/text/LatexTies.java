package org.papergraph.text;

/** Makes a space of the tilde that ties two words; one that means "about" stays. */
final class LatexTies extends ProsePass {
  LatexTies(AlignedText source) {
    super(source);
  }

  @Override
  protected boolean applies() {
    return has('~');
  }

  @Override
  protected int rewriteProse(int at) {
    boolean tie =
        text.charAt(at) == '~'
            && charAt(at - 1) != '\\'
            && !Character.isWhitespace(charAt(at - 1))
            && !Character.isWhitespace(charAt(at + 1));
    if (!tie) {
      return at;
    }
    out.write(" ", at, at + 1);
    return at + 1;
  }
}
