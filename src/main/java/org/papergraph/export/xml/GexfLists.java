package org.papergraph.export.xml;

import java.util.List;
import java.util.stream.Collectors;
import org.papergraph.export.Losses;

/** Writes values as Gephi's lists have them: {@code ["a, b", "say \"c\""]}, {@code [1, 2]}. */
record GexfLists(Losses losses) {

  String text(Object value) {
    return value instanceof List<?> list
        ? list.stream().map(this::element).collect(Collectors.joining(", ", "[", "]"))
        : value.toString();
  }

  private String element(Object value) {
    if (value instanceof String text) {
      losses.add(
          "\"null\" in a list, which Gephi 0.10 takes for nothing", text.equals("null") ? 1 : 0);
      return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
    return value.toString();
  }
}
