package org.papergraph.export.vosviewer;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** Papers that speak of two terms, as VOSviewer's links, of which there is one for each two. */
record Links(TermMap map, JsonGenerator json) {

  void write() throws IOException {
    json.writeArrayFieldStart("links");
    for (int i = 0; i < map.terms().size(); i++) {
      for (int j = i + 1; j < map.terms().size(); j++) {
        if (map.counts().papers(i, j) > 0) {
          write(i, j);
        }
      }
    }
    json.writeEndArray();
  }

  private void write(int one, int other) throws IOException {
    json.writeStartObject();
    json.writeStringField("source_id", map.terms().get(one).id());
    json.writeStringField("target_id", map.terms().get(other).id());
    json.writeNumberField("strength", map.counts().papers(one, other));
    json.writeEndObject();
  }
}
