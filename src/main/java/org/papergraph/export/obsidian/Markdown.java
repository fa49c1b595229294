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
  private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>&#=^|~$]|%(?=%)|(?<=%)%");

  /** Of the breaks of lines that are no control characters. */
  private static final char FIRST_BREAK = '\u2028';

  /** Those that {@link #SPECIAL} may find. */
  private static final BitSet MARKS = Characters.of("\\`*_[]<>&#=^|~$%");

  /** What makes a list where a line begins. */
  private static final Pattern BULLET = Pattern.compile("[-+]|(\\d{1,9})(?=[.)])");

  /** {@code text} within a line. */
  String inline(String text) {
    return isPlain(text) ? text : escaped(text);
  }

  /** Most text is, and three searches take longer than all else that makes a note. */
  private static boolean isPlain(String text) {
    for (int at = 0; at < text.length(); at++) {
      char next = text.charAt(at);
      if (Character.isISOControl(next) || next >= FIRST_BREAK || MARKS.get(next)) {
        return false;
      }
    }
    return true;
  }

  private String escaped(String text) {
    String line = BREAK.matcher(text).replaceAll(" ");
    String shown = CONTROL.matcher(line).replaceAll("");
    if (shown.length() < line.length()) {
      losses.add("control characters left out of the text of a note; its properties have them");
    }
    return SPECIAL.matcher(shown).replaceAll("\\\\$0");
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
