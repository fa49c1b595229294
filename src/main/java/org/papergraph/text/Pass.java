package org.papergraph.text;

/** One clean-up of one text, from its start to its end; to add one is to list it in the view. */
abstract class Pass {
  protected final String text;
  protected final AlignedBuffer out;
  private final AlignedText source;

  Pass(AlignedText source) {
    this.source = source;
    this.text = source.text();
    this.out = new AlignedBuffer(source);
  }

  /** Whether the text holds anything for this pass, told at a glance. */
  protected abstract boolean applies();

  /**
   * Writes what stands for the text at {@code at}, and returns where that text ends; returns {@code
   * at} where this pass has nothing to say.
   */
  protected abstract int rewrite(int at);

  final AlignedText run() {
    if (!applies()) {
      return source;
    }
    for (int at = 0; at < text.length(); ) {
      int end = rewrite(at);
      if (end == at) {
        end = at + 1;
        out.copy(at, end);
      }
      at = end;
    }
    return out.finish();
  }

  /** The unit at {@code at}, a space outside of the text. */
  protected final char charAt(int at) {
    return at >= 0 && at < text.length() ? text.charAt(at) : ' ';
  }

  protected final boolean has(char unit) {
    return text.indexOf(unit) >= 0;
  }

  protected final int skipSpaces(int at) {
    int end = at;
    while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
