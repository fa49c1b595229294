package org.papergraph.text;

import java.util.Arrays;

/** Which brace closes which, braces after a backslash and braces without a partner left aside. */
final class Braces {
  static final Braces NONE = new Braces(new int[0]);

  private final int[] closings;

  private Braces(int[] closings) {
    this.closings = closings;
  }

  static Braces in(String text) {
    int[] closings = new int[text.length()];
    Arrays.fill(closings, -1);
    int[] open = new int[16];
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit == '\\') {
        i++;
      } else if (unit == '{') {
        open = depth == open.length ? Arrays.copyOf(open, depth * 2) : open;
        open[depth++] = i;
      } else if (unit == '}' && depth > 0) {
        closings[open[--depth]] = i;
      }
    }
    return new Braces(closings);
  }

  /** Where the brace that opens at {@code at} closes, -1 if none opens there or it never closes. */
  int closingOf(int at) {
    return at < closings.length ? closings[at] : -1;
  }
}
