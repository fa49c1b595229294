package org.papergraph.corpus.input;

import java.nio.charset.Charset;
import java.util.Optional;

/** Text of Windows-1252, which many programs write, as their users' files do not say. */
final class Windows1252 {
  private static final Charset CHARSET = Charset.forName("windows-1252");

  /** As « É has, with the space that French puts between. */
  private static final int LONGEST_RUN = 3;

  private Windows1252() {}

  /** The text of bytes that are no UTF-8; empty where they do not look like any of this either. */
  static Optional<String> decode(byte[] bytes, int length) {
    int run = 0;
    for (int i = 0; i < length; i++) {
      run = isAscii(bytes[i]) ? 0 : run + 1;
      if (run > LONGEST_RUN || (run > 0 && isOdd(bytes, i, length))) {
        return Optional.empty();
      }
    }
    return Optional.of(new String(bytes, 0, length, CHARSET));
  }

  private static boolean isOdd(byte[] bytes, int at, int length) {
    int unit = bytes[at] & 0xFF;
    int before = at > 0 ? bytes[at - 1] & 0xFF : ' ';
    int after = at + 1 < length ? bytes[at + 1] & 0xFF : ' ';
    return isUndefined(unit)
        || (unit == 0xFF && after == 0xFF)
        || isUtf8(unit, after)
        || (isCapital(unit) && before >= 'a' && before <= 'z');
  }

  /** Whole or cut characters of UTF-8: a file of that with some broken bytes is no other. */
  private static boolean isUtf8(int unit, int after) {
    boolean goesOn = after >= 0x80 && after < 0xC0;
    return goesOn && ((unit >= 0xC2 && unit < 0xE0) || unit == 0xE2 || unit == 0xEF);
  }

  /** In the middle of a word stands none, but the first byte of many a character of UTF-8. */
  private static boolean isCapital(int unit) {
    return unit >= 0xC0 && unit < 0xDF && unit != 0xD7;
  }

  private static boolean isUndefined(int unit) {
    return unit == 0x81 || unit == 0x8D || unit == 0x8F || unit == 0x90 || unit == 0x9D;
  }

  private static boolean isAscii(byte unit) {
    return unit >= 0;
  }
}
