package org.papergraph.export.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.papergraph.export.Appearance;
import org.papergraph.export.Node;
import org.papergraph.export.Relationship;

/** The graph as the page's scripts read it. */
record PageData(JsonGenerator json) {
  private static final List<String> TYPES =
      List.of("Paper", "Method", "Concept", "Task", "Dataset", "Metric");

  void write(PageGraph graph) throws IOException {
    json.writeStartObject();
    json.writeNumberField("papersLeftOut", graph.papersLeftOut());
    json.writeNumberField("termsLeftOut", graph.termsLeftOut());
    json.writeObjectFieldStart("colors");
    for (String type : TYPES) {
      json.writeStringField(type, Appearance.hexOf(type));
    }
    json.writeEndObject();
    json.writeArrayFieldStart("papers");
    for (Node paper : graph.papers()) {
      paper(paper, graph.authors().getOrDefault(paper.id(), List.of()));
    }
    json.writeEndArray();
    json.writeArrayFieldStart("terms");
    for (Node term : graph.terms()) {
      term(term);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("edges");
    for (Relationship edge : graph.relationships()) {
      edge(edge);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void paper(Node paper, List<String> authors) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", paper.id());
    json.writeStringField("name", paper.name());
    json.writeStringField("type", paper.type());
    json.writePOJOField("authors", authors);
    properties(paper.properties(), List.of("year", "venue", "doi", "arxivId", "url", "sentences"));
    json.writeEndObject();
  }

  private void term(Node term) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", term.id());
    json.writeStringField("name", term.name());
    json.writeStringField("type", TYPES.contains(term.type()) ? term.type() : "Concept");
    properties(
        term.properties(), List.of("paperCount", "firstYear", "lastYear", "aliases", "acronyms"));
    json.writeEndObject();
  }

  /** Where a relationship has places in its paper's sentences, these tell its evidence. */
  private void edge(Relationship edge) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", edge.id());
    json.writeStringField("source", edge.start().id());
    json.writeStringField("target", edge.end().id());
    json.writeStringField("kind", edge.type().name());
    properties(edge.properties(), List.of("sentences", "starts", "ends"));
    if (!edge.properties().containsKey("sentences")) {
      json.writePOJOField("evidence", edge.evidence());
    }
    json.writeEndObject();
  }

  private void properties(Map<String, Object> all, List<String> wanted) throws IOException {
    for (String name : wanted) {
      if (all.containsKey(name)) {
        json.writePOJOField(name, all.get(name));
      }
    }
  }
}
