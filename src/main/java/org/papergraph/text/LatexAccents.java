package org.papergraph.text;

import java.text.Normalizer;

/**
 * Turns accented and special letters, with or without braces around or within, into a letter and
 * its combining accent.
 */
final class LatexAccents extends LatexPass {
  LatexAccents(AlignedText source) {
    super(source);
  }

  @Override
  protected boolean applies() {
    return has('\\');
  }

  @Override
  protected int rewriteUnescaped(int at) {
    boolean braced = text.charAt(at) == '{' && charAt(at + 1) == '\\';
    int command = braced ? at + 1 : at;
    if (text.charAt(command) != '\\') {
      return at;
    }
    Letter letter = letter(command);
    if (letter.isNone() || (braced && charAt(letter.end()) != '}')) {
      return at;
    }
    int end = braced ? letter.end() + 1 : letter.end();
    out.write(letter.text(), at, end);
    return end;
  }

  private Letter letter(int backslash) {
    String name = name(backslash);
    int end = backslash + 1 + name.length();
    String accent = Symbols.ACCENTS.getOrDefault(name, "");
    if (!accent.isEmpty()) {
      return accented(
          accent,
          LatexPass.isAsciiLetter(name.charAt(0)) ? skipOneSpace(end) : end,
          name.length() == 1);
    }
    String plain = Symbols.LETTERS.getOrDefault(name, "");
    return plain.isEmpty() ? Letter.NONE : new Letter(plain, endOfSwallowed(end));
  }

  private String name(int backslash) {
    int from = backslash + 1;
    int end = Math.max(endOfName(from), Math.min(from + 1, text.length()));
    return text.substring(from, end);
  }

  /** Accents of text make letters that exist; those of mathematics stand on any. */
  private Letter accented(String accent, int argument, boolean ofText) {
    boolean braced = charAt(argument) == '{';
    Letter base = base(braced ? argument + 1 : argument);
    if (base.isNone() || (braced && charAt(base.end()) != '}')) {
      return Letter.NONE;
    }
    String composed = Normalizer.normalize(base.text() + accent, Normalizer.Form.NFC);
    if (ofText && composed.codePointCount(0, composed.length()) > 1) {
      return Letter.NONE;
    }
    return new Letter(base.text() + accent, braced ? base.end() + 1 : base.end());
  }

  private Letter base(int at) {
    if (charAt(at) != '\\') {
      int end = Math.min(text.length(), at + 1);
      return Character.isLetter(charAt(at)) && !Character.isSurrogate(charAt(at))
          ? new Letter(text.substring(at, end), end)
          : Letter.NONE;
    }
    String name = name(at);
    int end = at + 1 + name.length();
    return switch (name) {
      case "i", "imath" -> new Letter("i", end);
      case "j", "jmath" -> new Letter("j", end);
      case "ae", "AE", "o", "O", "aa", "AA" -> new Letter(Symbols.LETTERS.get(name), end);
      default -> Letter.NONE;
    };
  }

  private int endOfSwallowed(int at) {
    return text.startsWith("{}", at) ? at + 2 : skipOneSpace(at);
  }

  private int skipOneSpace(int at) {
    return at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
  }

  /** What a command makes, and where it ends. */
  private record Letter(String text, int end) {
    static final Letter NONE = new Letter("", -1);

    boolean isNone() {
      return end < 0;
    }
  }
}
