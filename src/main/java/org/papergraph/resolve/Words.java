package org.papergraph.resolve;

import java.util.ArrayList;
import java.util.List;
import org.papergraph.text.Span;

/** The words of a text: its longest runs of letters and digits of any script. */
final class Words {
  private static final int ASCII = 128;

  private Words() {}

  /** In the order of the text. */
  static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    for (Span span : spans(text)) {
      words.add(span.of(text));
    }
    return words;
  }

  /** Where they stand, in the order of the text. */
  static List<Span> spans(String text) {
    List<Span> spans = new ArrayList<>();
    for (int start = start(text, 0); start < text.length(); ) {
      int end = end(text, start);
      spans.add(new Span(start, end));
      start = start(text, end);
    }
    return spans;
  }

  /** Where the first word that begins at {@code from} or later does, else the text's end. */
  private static int start(String text, int from) {
    int at = from;
    while (at < text.length() && !isOfWord(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  private static int end(String text, int start) {
    int at = start;
    while (at < text.length() && isOfWord(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  private static boolean isOfWord(int codePoint) {
    return codePoint < ASCII
        ? isAsciiLetterOrDigit(codePoint)
        : Character.isLetterOrDigit(codePoint) || isOtherNumber(Character.getType(codePoint));
  }

  private static boolean isAsciiLetterOrDigit(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  /** "²", "½", "Ⅳ". */
  private static boolean isOtherNumber(int type) {
    return type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
  }

  static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= ASCII) {
        return false;
      }
    }
    return true;
  }
}
