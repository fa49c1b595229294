package org.papergraph.export.vosviewer;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.papergraph.export.Node;

/** The terms of a map as VOSviewer's items. */
record Items(TermMap map, JsonGenerator json) {

  void write() throws IOException {
    json.writeArrayFieldStart("items");
    for (int i = 0; i < map.terms().size(); i++) {
      write(map.terms().get(i), i);
    }
    json.writeEndArray();
  }

  private void write(Node term, int number) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", term.id());
    json.writeStringField("label", term.name());
    description(term);
    json.writeNumberField("cluster", Clusters.of(term));
    json.writeObjectFieldStart("weights");
    json.writeNumberField("Papers", map.counts().papers(number, number));
    json.writeNumberField("Mentions", map.counts().mentions(number));
    json.writeEndObject();
    scores(number);
    json.writeEndObject();
  }

  private void description(Node term) throws IOException {
    List<?> aliases = (List<?>) term.properties().getOrDefault("aliases", List.of());
    if (!aliases.isEmpty()) {
      json.writeStringField(
          "description",
          aliases.stream()
              .map(alias -> escaped((String) alias))
              .collect(Collectors.joining(", ", "Also: ", "")));
    }
  }

  /** VOSviewer takes descriptions for HTML. */
  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  private void scores(int number) throws IOException {
    OptionalDouble year = map.counts().year(number);
    if (year.isPresent()) {
      json.writeObjectFieldStart("scores");
      json.writeNumberField("Avg. pub. year", year.getAsDouble());
      json.writeEndObject();
    }
  }
}
