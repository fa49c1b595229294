package org.papergraph.cli.print;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Makes text from a graph or a file safe to show: what could steer a terminal, or turn the
 * direction of writing, is spelled out.
 */
public final class Visible {
  /** Control characters, the marks that override direction, and lone surrogates. */
  private static final Pattern UNSAFE =
      Pattern.compile("[\\p{Cc}\\x{200E}\\x{200F}\\x{2028}-\\x{202E}\\x{2066}-\\x{2069}\\p{Cs}]");

  private static final Pattern BREAK = Pattern.compile("[\\t\\n\\x0B\\f\\r\\x{85}]+");
  private static final Pattern UNSAFE_BUT_LAYOUT =
      Pattern.compile(UNSAFE.pattern().replace("\\p{Cc}", "[\\p{Cc}&&[^\\n\\t]]"));

  private Visible() {}

  /** {@code text} on one line. */
  public static String line(String text) {
    return spellOut(UNSAFE, BREAK.matcher(text).replaceAll(" "));
  }

  /** {@code text} on one line, without what would have to be spelled out. */
  static String cleaned(String text) {
    return UNSAFE.matcher(BREAK.matcher(text).replaceAll(" ")).replaceAll("");
  }

  /** {@code text} with its line breaks and tabs left as they are. */
  public static String lines(String text) {
    return spellOut(UNSAFE_BUT_LAYOUT, text);
  }

  /** {@code text}, a piece of JSON, with what JSON allows unescaped but no terminal should see. */
  public static String json(String text) {
    return spellOut(UNSAFE_BUT_LAYOUT, text);
  }

  private static String spellOut(Pattern unsafe, String text) {
    return unsafe.matcher(text).replaceAll(Visible::escape);
  }

  private static String escape(MatchResult match) {
    return String.format("\\\\u%04X", match.group().codePointAt(0));
  }
}
