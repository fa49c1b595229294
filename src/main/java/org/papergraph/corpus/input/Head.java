package org.papergraph.corpus.input;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * How a source starts, by which its format is told.
 *
 * @param goesOn whether the source has more than this
 */
public record Head(String text, boolean goesOn) {
  /** A character may be cut at the end. */
  private static final int LONGEST_CHARACTER = 4;

  static Head of(byte[] start, boolean goesOn) {
    String text = new String(start, StandardCharsets.UTF_8);
    int broken = text.indexOf('\uFFFD');
    boolean isUtf8 = broken < 0 || broken >= text.length() - LONGEST_CHARACTER;
    return new Head(isUtf8 ? text : Windows1252.decode(start, start.length).orElse(text), goesOn);
  }

  /** Its lines that are not blank, the last one perhaps cut; there is one at least. */
  public List<String> filledLines() {
    List<String> filled = text.lines().filter(line -> !line.isBlank()).toList();
    return filled.isEmpty() ? List.of("") : filled;
  }

  /** A stray control character or byte in a text of some length is only that. */
  boolean looksBinary() {
    return text.chars().filter(Head::isNoText).count() * 10 > text.length();
  }

  private static boolean isNoText(int unit) {
    return unit == '\uFFFD' || (Character.isISOControl(unit) && !Character.isWhitespace(unit));
  }
}
