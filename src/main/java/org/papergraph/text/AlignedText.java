package org.papergraph.text;

import java.util.List;

/** A text in which every UTF-16 unit knows the stretch of the original that it stands for. */
final class AlignedText {
  private final String text;
  private final int[] starts;
  private final int[] ends;
  private final List<Wrapper> wrappers;

  /** Takes the arrays over; they may be longer than the text. */
  AlignedText(String text, int[] starts, int[] ends, List<Wrapper> wrappers) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
    this.wrappers = wrappers;
  }

  /** Every unit stands for itself, the two of a surrogate pair for the pair. */
  static AlignedText of(String text) {
    int[] starts = new int[text.length()];
    int[] ends = new int[text.length()];
    for (int i = 0; i < starts.length; ) {
      int next = i + Character.charCount(text.codePointAt(i));
      for (int unit = i; unit < next; unit++) {
        starts[unit] = i;
        ends[unit] = next;
      }
      i = next;
    }
    return new AlignedText(text, starts, ends, List.of());
  }

  String text() {
    return text;
  }

  int length() {
    return text.length();
  }

  int startOf(int unit) {
    return starts[unit];
  }

  int endOf(int unit) {
    return ends[unit];
  }

  /** Mark-up that was taken off, in no order. */
  List<Wrapper> wrappers() {
    return wrappers;
  }
}
