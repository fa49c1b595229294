package org.papergraph.text;

/** Takes off the delimiters of formulas; a dollar sign that delimits none is money. */
final class LatexMath extends LatexPass {
  private int opened = -1;
  private int closingDollar = -1;

  LatexMath(AlignedText source) {
    super(source);
  }

  @Override
  protected boolean applies() {
    return has('$') || has('\\');
  }

  @Override
  protected int rewriteUnescaped(int at) {
    return switch (text.charAt(at)) {
      case '\\' -> backslash(at);
      case '$' -> dollar(at);
      default -> at;
    };
  }

  private int backslash(int at) {
    switch (charAt(at + 1)) {
      case '(', '[' -> opened = at;
      case ')', ']' -> close(at, at + 2);
      default -> {
        return at;
      }
    }
    separateDisplay(at);
    return at + 2;
  }

  private void close(int at, int end) {
    if (opened >= 0) {
      out.unwrap(opened, opened + end - at, at, end);
    }
    opened = -1;
  }

  private void separateDisplay(int at) {
    if (charAt(at + 1) == '[' || charAt(at + 1) == ']') {
      out.write(" ", at, at + 2);
    }
  }

  private int dollar(int at) {
    int end = charAt(at + 1) == '$' ? at + 2 : at + 1;
    if (at == closingDollar) {
      close(at, end);
      closingDollar = -1;
      return end;
    }
    int closing = text.indexOf('$', end);
    if (closing < 0 || !isFormula(end, closing, end - at)) {
      out.copy(at, end);
      return end;
    }
    opened = at;
    closingDollar = closing;
    return end;
  }

  /** As Pandoc has it: no space inside the delimiters, no digit after them; or plain LaTeX. */
  private boolean isFormula(int from, int to, int width) {
    if (charAt(to - 1) == '\\' || (width == 2 && charAt(to + 1) != '$')) {
      return false;
    }
    boolean tight =
        !Character.isWhitespace(charAt(from))
            && !Character.isWhitespace(charAt(to - 1))
            && !Character.isDigit(charAt(to + width));
    return tight || looksLikeLatex(from, to);
  }

  private boolean looksLikeLatex(int from, int to) {
    for (int i = from; i < to; i++) {
      char unit = text.charAt(i);
      if (unit == '\\' || unit == '^' || unit == '_') {
        return true;
      }
    }
    return false;
  }
}
