package org.papergraph.export.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.papergraph.export.Exporter;
import org.papergraph.export.GraphSource;
import org.papergraph.export.JsonStream;
import org.papergraph.export.Node;
import org.papergraph.export.Relationship;

/**
 * Elements with their data, as Cytoscape and Cytoscape.js read them. Cytoscape takes {@code
 * shared_name}, {@code name}, {@code shared_interaction} and {@code interaction} for its own
 * columns.
 */
final class Cytoscape implements Exporter.ToFile {
  private static final String NAME = "papergraph";

  @Override
  public void write(GraphSource graph, OutputStream out) throws IOException {
    try (JsonGenerator json = JsonStream.on(out)) {
      json.setPrettyPrinter(new LinePerElement());
      json.writeStartObject();
      head(json);
      json.writeObjectFieldStart("elements");
      json.writeArrayFieldStart("nodes");
      graph.nodes(node -> write(node, json));
      json.writeEndArray();
      json.writeArrayFieldStart("edges");
      graph.relationships(relationship -> write(relationship, json));
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void head(JsonGenerator json) throws IOException {
    json.writeStringField("format_version", "1.0");
    json.writeStringField("generated_by", NAME);
    json.writeObjectFieldStart("data");
    names(NAME, json);
    json.writeEndObject();
  }

  private static void write(Node node, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("data");
    names(node.name(), json);
    Fields.write(node, json);
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void write(Relationship edge, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("data");
    names(edge.start().name() + " (" + edge.type() + ") " + edge.end().name(), json);
    json.writeStringField("shared_interaction", edge.type().name());
    json.writeStringField("interaction", edge.type().name());
    Fields.write(edge, json);
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void names(String name, JsonGenerator json) throws IOException {
    json.writeStringField("shared_name", name);
    json.writeStringField("name", name);
  }
}
