package org.papergraph.corpus.input;

import java.util.Optional;
import org.papergraph.corpus.Reason;

/**
 * One line of a source.
 *
 * @param number 1-based
 * @param text without its end; where there is a flaw, with replacement characters
 */
public record Line(int number, String text, Optional<Flaw> flaw) {

  /** Why a line is not text, and the byte where that begins (1-based). */
  public record Flaw(Reason reason, int column) {
    public String detail() {
      return "byte " + column + " of the line";
    }
  }

  public boolean isBlank() {
    return flaw.isEmpty() && text.isBlank();
  }
}
