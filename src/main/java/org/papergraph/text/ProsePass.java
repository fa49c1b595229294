package org.papergraph.text;

/** A pass that leaves addresses of the web in one piece. */
abstract class ProsePass extends Pass {
  ProsePass(AlignedText source) {
    super(source);
  }

  /** As {@link #rewrite}, for a place outside of addresses. */
  protected abstract int rewriteProse(int at);

  @Override
  protected final int rewrite(int at) {
    int end = endOfAddress(at);
    if (end > at) {
      out.copy(at, end);
      return end;
    }
    return rewriteProse(at);
  }

  private int endOfAddress(int at) {
    if (!startsAddress(at)) {
      return at;
    }
    int end = at;
    while (end < text.length() && isAddress(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private boolean startsAddress(int at) {
    char first = text.charAt(at);
    return (first == 'h' && (text.startsWith("https://", at) || text.startsWith("http://", at)))
        || (first == 'f' && text.startsWith("ftp://", at))
        || (first == 'w' && text.startsWith("www.", at) && !Character.isLetter(charAt(at - 1)));
  }

  private static boolean isAddress(char unit) {
    return unit > ' ' && unit != '<' && unit != '>' && unit != '"' && !Character.isWhitespace(unit);
  }
}
