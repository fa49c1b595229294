package org.papergraph.corpus.input;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which encoding a source is in, as far as its start says. */
final class Encodings {
  /** As JabRef writes above its entries. */
  private static final Pattern DECLARED =
      Pattern.compile("\\s*%\\s*Encoding:\\s*([A-Za-z0-9._:-]{1,40})\\s");

  /** A rare character has a zero elsewhere. */
  private static final int FEW = 20;

  private Encodings() {}

  /** The encoding, where it is another than UTF-8 for sure; XML says its own to its parser. */
  static Optional<Charset> of(byte[] start) {
    if (Opened.startsWith(start, 0xFE, 0xFF) || Opened.startsWith(start, 0xFF, 0xFE)) {
      return Optional.of(StandardCharsets.UTF_16);
    }
    return utf16(start).or(() -> declared(start));
  }

  /** Of two bytes for each letter of English, one is zero, and always the same. */
  private static Optional<Charset> utf16(byte[] start) {
    int[] zeros = new int[2];
    for (int i = 0; i < start.length; i++) {
      zeros[i % 2] += start[i] == 0 ? 1 : 0;
    }
    int many = start.length / 4;
    if (zeros[1] > many && zeros[0] * FEW < zeros[1]) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return zeros[0] > many && zeros[1] * FEW < zeros[0]
        ? Optional.of(StandardCharsets.UTF_16BE)
        : Optional.empty();
  }

  /** Files keep the line when they are converted, so that it is believed where it can be true. */
  private static Optional<Charset> declared(byte[] start) {
    Matcher declared = DECLARED.matcher(new String(start, StandardCharsets.ISO_8859_1));
    return declared.lookingAt() && isCharset(declared.group(1)) && !isUtf8(start)
        ? Optional.of(Charset.forName(declared.group(1)))
        : Optional.empty();
  }

  private static boolean isCharset(String name) {
    return !name.matches("[._:-].*") && Charset.isSupported(name);
  }

  private static boolean isUtf8(byte[] start) {
    String text = new String(start, StandardCharsets.UTF_8);
    boolean cut = text.indexOf('\uFFFD') >= text.length() - 1;
    return text.length() < start.length && (text.indexOf('\uFFFD') < 0 || cut);
  }
}
