package org.papergraph.export.obsidian;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.export.Characters;
import org.papergraph.export.Losses;

/**
 * Text in Obsidian's Markdown that stays text: no link, tag, highlight, formula, comment, mark-up
 * or block begins in it.
 *
 * @param losses told of what cannot be written
 */
record Markdown(Losses losses) {
  private static final Pattern BREAK = Pattern.compile("\\s|[\\x{85}\\x{2028}\\x{2029}]");
  private static final Pattern CONTROL = Pattern.compile("\\p{Cc}+");

  /** Of the breaks of lines that are no control characters. */
  private static final char FIRST_BREAK = '\u2028';

  /** What may begin something, a percent sign only beside another. */
  private static final BitSet MARKS = Characters.of("\\`*_[]<>&#=^|~$");

  /** What makes a list where a line begins. */
  private static final Pattern BULLET = Pattern.compile("[-+]|(\\d{1,9})(?=[.)])");

  /** {@code text} within a line. */
  String inline(String text) {
    String line = text.chars().allMatch(Markdown::isOfLine) ? text : oneLine(text);
    StringBuilder escaped = new StringBuilder(line.length());
    for (int at = 0; at < line.length(); at++) {
      if (MARKS.get(line.charAt(at)) || isOfComment(line, at)) {
        escaped.append('\\');
      }
      escaped.append(line.charAt(at));
    }
    return escaped.toString();
  }

  /** Patterns take longer than all else that makes a note, and seldom find anything. */
  private static boolean isOfLine(int character) {
    return character < FIRST_BREAK && !Character.isISOControl(character);
  }

  private String oneLine(String text) {
    String line = BREAK.matcher(text).replaceAll(" ");
    String shown = CONTROL.matcher(line).replaceAll("");
    if (shown.length() < line.length()) {
      losses.add("control characters left out of the text of a note; its properties have them");
    }
    return shown;
  }

  private static boolean isOfComment(String line, int at) {
    return line.startsWith("%%", at) || line.startsWith("%%", at - 1);
  }

  /** {@code text} as a paragraph. */
  String paragraph(String text) {
    return begun(inline(text));
  }

  /** {@code escaped}, already in Markdown, at the beginning of a line. */
  static String begun(String escaped) {
    String line = escaped.strip();
    Matcher bullet = BULLET.matcher(line);
    if (!bullet.lookingAt()) {
      return line;
    }
    return bullet.replaceFirst(found -> found.group(1) == null ? "\\\\$0" : "$1\\\\");
  }
}
