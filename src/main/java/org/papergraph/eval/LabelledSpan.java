package org.papergraph.eval;

import com.fasterxml.jackson.databind.JsonNode;
import org.papergraph.text.Span;

/**
 * A stretch of a row's text and what it is marked as.
 *
 * @param label as the row has it
 */
record LabelledSpan(Span span, String label) {

  /**
   * One element of a row's {@code entities}.
   *
   * @throws GoldException where it does not lie in {@code text}, or says other words than stand
   *     there
   */
  static LabelledSpan of(GoldRow row, JsonNode entity, String text) {
    int start = row.integer(entity, "start");
    int end = row.integer(entity, "end");
    if (start < 0 || end <= start || end > text.length()) {
      throw row.problem(
          "the span [" + start + ", " + end + ") is not in the text of " + text.length() + " units",
          "start and end count UTF-16 units, the end exclusive");
    }
    Span span = new Span(start, end);
    if (entity.has("text") && !span.of(text).equals(row.string(entity, "text"))) {
      throw row.problem(
          "at [%d, %d) the text has \"%s\", not \"%s\""
              .formatted(start, end, span.of(text), row.string(entity, "text")),
          "count the offsets again in UTF-16 units, or mend the text");
    }
    return new LabelledSpan(span, row.string(entity, "type"));
  }
}
