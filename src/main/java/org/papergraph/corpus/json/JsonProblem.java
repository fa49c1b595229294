package org.papergraph.corpus.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import org.papergraph.corpus.Reason;

/** What the parser of JSON found wrong, in our words. */
record JsonProblem(Reason reason, int line, int column, String detail) {
  static JsonProblem of(JsonProcessingException e) {
    boolean placed = e.getLocation() != null;
    int line = placed ? Math.max(1, e.getLocation().getLineNr()) : 1;
    int column = placed ? Math.max(1, e.getLocation().getColumnNr()) : 1;
    return new JsonProblem(reasonOf(e), line, column, detailOf(e));
  }

  private static Reason reasonOf(JsonProcessingException e) {
    if (e instanceof JsonEOFException) {
      return Reason.CUT_SHORT;
    }
    if (e instanceof StreamConstraintsException) {
      return Reason.TOO_DEEP;
    }
    return e.getOriginalMessage().startsWith("Duplicate") ? Reason.DUPLICATE_KEY : Reason.BAD_JSON;
  }

  /** What the parser says, up to its hints for programmers. */
  private static String detailOf(JsonProcessingException e) {
    return e.getOriginalMessage().split("\n| \\(for |: maybe a | \\(start marker")[0].strip();
  }
}
