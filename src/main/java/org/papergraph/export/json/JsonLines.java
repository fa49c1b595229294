package org.papergraph.export.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import org.papergraph.export.Exporter;
import org.papergraph.export.GraphSource;
import org.papergraph.export.JsonStream;
import org.papergraph.export.Node;
import org.papergraph.export.Relationship;

/** An object a line: nodes, then relationships. */
final class JsonLines implements Exporter.ToFile {
  @Override
  public void write(GraphSource graph, OutputStream out) throws IOException {
    try (JsonGenerator json = JsonStream.on(out)) {
      json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
      graph.nodes(node -> write(node, json));
      graph.relationships(relationship -> write(relationship, json));
      json.writeRaw('\n');
    }
  }

  private static void write(Node node, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", "node");
    json.writeStringField("id", node.id());
    json.writePOJOField("labels", node.labels());
    json.writeStringField("name", node.name());
    json.writePOJOField("properties", node.properties());
    json.writeEndObject();
  }

  private static void write(Relationship relationship, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", "relationship");
    json.writeStringField("id", relationship.id());
    json.writeStringField("type", relationship.type().name());
    json.writeStringField("start", relationship.start().id());
    json.writeStringField("end", relationship.end().id());
    json.writePOJOField("properties", relationship.properties());
    json.writePOJOField("evidence", relationship.evidence());
    json.writeEndObject();
  }
}
