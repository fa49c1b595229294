package org.papergraph.export.vosviewer;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.papergraph.export.Appearance;
import org.papergraph.export.Node;

/** Types of terms as VOSviewer's clusters, which are numbered from 1. */
final class Clusters {
  private static final List<String> TYPES =
      List.of("Method", "Concept", "Task", "Dataset", "Metric");

  private Clusters() {}

  /** That of a term; of one without a type, that of concepts. */
  static int of(Node term) {
    int at = TYPES.indexOf(term.type());
    return (at < 0 ? TYPES.indexOf("Concept") : at) + 1;
  }

  static void write(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("clusters");
    for (int i = 0; i < TYPES.size(); i++) {
      json.writeStartObject();
      json.writeNumberField("cluster", i + 1);
      json.writeStringField("label", TYPES.get(i));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  static void writeColours(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("color_schemes");
    json.writeArrayFieldStart("cluster_colors");
    for (int i = 0; i < TYPES.size(); i++) {
      json.writeStartObject();
      json.writeNumberField("cluster", i + 1);
      json.writeStringField("color", Appearance.hexOf(TYPES.get(i)).toLowerCase(Locale.ROOT));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
