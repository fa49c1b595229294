package org.papergraph.resolve;

import java.util.Arrays;

/** The words of a normal form, which are parted by single blanks. */
final class KeyWords {
  private final String key;

  /** Where each begins, and, last, where one more would. */
  private final int[] starts;

  private KeyWords(String key, int[] starts) {
    this.key = key;
    this.starts = starts;
  }

  static KeyWords of(String key) {
    int[] starts = new int[key.length() + 2];
    int count = 0;
    for (int at = 0; at <= key.length(); at = end(key, at) + 1) {
      starts[count++] = at;
    }
    starts[count] = key.length() + 1;
    return new KeyWords(key, Arrays.copyOf(starts, count + 1));
  }

  private static int end(String key, int from) {
    int blank = key.indexOf(' ', from);
    return blank < 0 ? key.length() : blank;
  }

  int count() {
    return starts.length - 1;
  }

  String word(int index) {
    return phrase(index, index + 1);
  }

  /** The words from {@code from} to before {@code to}, with the blanks between them. */
  String phrase(int from, int to) {
    return key.substring(starts[from], starts[to] - 1);
  }
}
