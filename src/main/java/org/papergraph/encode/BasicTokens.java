package org.papergraph.encode;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Cuts a word as BERT's uncased models do before they look for pieces. */
final class BasicTokens {
  private final List<String> tokens = new ArrayList<>();
  private final StringBuilder token = new StringBuilder();

  private BasicTokens() {}

  /** In small letters without accents; a punctuation mark and an ideograph are their own tokens. */
  static List<String> of(String word) {
    BasicTokens basic = new BasicTokens();
    Normalizer.normalize(word, Normalizer.Form.NFD).codePoints().forEach(basic::take);
    basic.close();
    return basic.tokens;
  }

  private void take(int letter) {
    if (isSpace(letter)) {
      close();
    } else if (isPunctuation(letter) || Character.isIdeographic(letter)) {
      close();
      token.appendCodePoint(letter);
      close();
    } else if (!isDropped(letter)) {
      token.appendCodePoint(Character.toLowerCase(letter));
    }
  }

  private void close() {
    if (!token.isEmpty()) {
      tokens.add(token.toString());
      token.setLength(0);
    }
  }

  private static boolean isSpace(int letter) {
    return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
  }

  private static boolean isDropped(int letter) {
    return letter == 0xFFFD
        || switch (Character.getType(letter)) {
          case Character.NON_SPACING_MARK,
              Character.CONTROL,
              Character.FORMAT,
              Character.PRIVATE_USE,
              Character.SURROGATE,
              Character.UNASSIGNED ->
              true;
          default -> false;
        };
  }

  /** All that Unicode calls punctuation, and every mark of ASCII ("$", "+", "|"). */
  private static boolean isPunctuation(int letter) {
    if (letter < 128) {
      return letter > ' ' && letter < 127 && !Character.isLetterOrDigit(letter);
    }
    return switch (Character.getType(letter)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }
}
