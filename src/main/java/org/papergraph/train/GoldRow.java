package org.papergraph.train;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.papergraph.sequence.LabelSet;
import org.papergraph.text.Span;

/**
 * One line of a file of marks.
 *
 * @param place file and line, for errors
 */
record GoldRow(String place, JsonNode json) {
  /** SciERC's names for what is called otherwise here. */
  private static final Map<String, String> SCIERC =
      Map.of("Material", "Dataset", "OtherScientificTerm", "Concept");

  String text(String field) {
    JsonNode value = json.path(field);
    if (!value.isTextual()) {
      throw error("no text under \"" + field + "\"", "each line needs one");
    }
    return value.textValue();
  }

  /** The marked spans of {@code text}, which the row's offsets count in. */
  List<GoldSpan> spans(String text) {
    if (!json.path("entities").isArray()) {
      throw error("no list under \"entities\"", "write [] where nothing is marked");
    }
    List<GoldSpan> spans = new ArrayList<>();
    for (JsonNode entity : json.path("entities")) {
      spans.add(new GoldSpan(span(entity, text), type(entity)));
    }
    return spans;
  }

  private Span span(JsonNode entity, String text) {
    int start = entity.path("start").asInt(-1);
    int end = entity.path("end").asInt(-1);
    if (start < 0 || end <= start || end > text.length()) {
      throw error(
          "an entity at %d to %d of a text of %d units".formatted(start, end, text.length()),
          "offsets count UTF-16 units from 0, the end exclusive");
    }
    Span span = new Span(start, end);
    JsonNode said = entity.path("text");
    if (said.isTextual() && !said.textValue().equals(span.of(text))) {
      throw error(
          "the text at %d to %d is \"%s\", not \"%s\""
              .formatted(start, end, span.of(text), said.textValue()),
          "offsets count UTF-16 units of the text as it stands in the file");
    }
    return span;
  }

  private int type(JsonNode entity) {
    String name = entity.path("type").asText();
    int type = LabelSet.TYPES.indexOf(SCIERC.getOrDefault(name, name));
    if (type < 0) {
      throw error(
          "unknown type \"" + name + "\"",
          "types are " + String.join(", ", LabelSet.TYPES) + ", or SciERC's");
    }
    return type;
  }

  TrainingException error(String problem, String remedy) {
    return TrainingException.at(place, problem, remedy);
  }
}
