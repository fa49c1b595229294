package org.papergraph.corpus;

import java.util.Optional;

/**
 * One line of a source.
 *
 * @param number 1-based
 * @param text without its end; where there is a flaw, with replacement characters
 */
record Line(int number, String text, Optional<Flaw> flaw) {

  /** Why a line is not text, and the byte where that begins (1-based). */
  record Flaw(Reason reason, int column) {
    String detail() {
      return "byte " + column + " of the line";
    }
  }

  boolean isBlank() {
    return flaw.isEmpty() && text.isBlank();
  }
}
