package org.papergraph.corpus.input;

import java.util.List;

/**
 * How a source starts, by which its format is told.
 *
 * @param goesOn whether the source has more than this
 */
public record Head(String text, boolean goesOn) {

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
