package org.papergraph.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Takes the output of one pass over a text and keeps it aligned with the original. */
final class AlignedBuffer {
  private final AlignedText source;
  private final StringBuilder text;
  private final List<Wrapper> wrappers;
  private int[] starts;
  private int[] ends;

  AlignedBuffer(AlignedText source) {
    this.source = source;
    text = new StringBuilder(source.length());
    wrappers = new ArrayList<>(source.wrappers());
    starts = new int[source.length() + 16];
    ends = new int[source.length() + 16];
  }

  /** Takes the units of the source from {@code from} to {@code to} as they are. */
  void copy(int from, int to) {
    for (int i = from; i < to; i++) {
      append(source.text().charAt(i), source.startOf(i), source.endOf(i));
    }
  }

  /** Puts {@code replacement} where the source has {@code from} to {@code to}. */
  void write(String replacement, int from, int to) {
    int start = startOf(from);
    int end = Math.max(start, Math.max(lastEnd(), from == to ? 0 : source.endOf(to - 1)));
    for (int i = 0; i < replacement.length(); i++) {
      append(replacement.charAt(i), start, end);
    }
  }

  /** Notes that two places of the source, left out here, open and close the same mark-up. */
  void unwrap(int openFrom, int openTo, int closeFrom, int closeTo) {
    wrappers.add(
        new Wrapper(
            source.startOf(openFrom),
            source.endOf(openTo - 1),
            source.startOf(closeFrom),
            source.endOf(closeTo - 1)));
  }

  /** The last unit written, a space before the first. */
  char last() {
    return text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
  }

  /** Takes back the last unit written, if it is {@code unit}. */
  void takeBack(char unit) {
    if (!text.isEmpty() && last() == unit) {
      text.setLength(text.length() - 1);
    }
  }

  AlignedText finish() {
    return new AlignedText(text.toString(), starts, ends, wrappers);
  }

  private int startOf(int unit) {
    if (unit < source.length()) {
      return source.startOf(unit);
    }
    return unit == 0 ? 0 : source.endOf(unit - 1);
  }

  private int lastEnd() {
    return text.isEmpty() ? 0 : ends[text.length() - 1];
  }

  private void append(char unit, int start, int end) {
    int length = text.length();
    if (length == starts.length) {
      starts = Arrays.copyOf(starts, length * 2);
      ends = Arrays.copyOf(ends, length * 2);
    }
    starts[length] = start;
    ends[length] = end;
    text.append(unit);
  }
}
