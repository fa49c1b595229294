package org.papergraph.sequence;

/** Numbers that stand for strings and for combinations of them, in place of the strings. */
final class Hashes {
  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  private Hashes() {}

  static long mix(long one, long other) {
    long mixed = (one ^ (other >>> 32) ^ (other << 32)) * FACTOR;
    return mixed ^ (mixed >>> 32);
  }

  /** The low half, well mixed, as feature tables keep it. */
  static int key(long hash) {
    long mixed = hash * FACTOR;
    return (int) (mixed >>> 32);
  }

  static long of(String text) {
    return of(text, 0, text.length());
  }

  static long of(String text, int from, int to) {
    long hash = (long) to - from;
    for (int i = from; i < to; i++) {
      hash = (hash + text.charAt(i)) * FACTOR;
      hash ^= hash >>> 29;
    }
    return hash;
  }

  /** Of "DocPruner" as of "XxxXx": runs of three or more of a kind count as two. */
  static long ofShape(String text) {
    long hash = 7;
    int run = 0;
    char last = 0;
    for (int i = 0; i < text.length(); i++) {
      char kind = kind(text.charAt(i));
      run = kind == last ? run + 1 : 1;
      last = kind;
      if (run <= 2) {
        hash = (hash + kind) * FACTOR;
        hash ^= hash >>> 29;
      }
    }
    return hash;
  }

  private static char kind(char c) {
    if (Character.isUpperCase(c)) {
      return 'X';
    }
    if (Character.isLetter(c)) {
      return 'x';
    }
    return Character.isDigit(c) ? 'd' : c;
  }
}
