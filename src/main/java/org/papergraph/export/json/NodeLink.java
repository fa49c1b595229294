package org.papergraph.export.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.papergraph.export.Exporter;
import org.papergraph.export.GraphSource;
import org.papergraph.export.JsonStream;
import org.papergraph.export.Node;
import org.papergraph.export.Relationship;

/** A list of nodes and one of links between their ids, as D3 and networkx read them. */
final class NodeLink implements Exporter.ToFile {
  @Override
  public void write(GraphSource graph, OutputStream out) throws IOException {
    try (JsonGenerator json = JsonStream.on(out)) {
      json.setPrettyPrinter(new LinePerElement());
      json.writeStartObject();
      json.writeBooleanField("directed", true);
      json.writeBooleanField("multigraph", true);
      json.writeArrayFieldStart("nodes");
      graph.nodes(node -> write(node, json));
      json.writeEndArray();
      json.writeArrayFieldStart("links");
      graph.relationships(relationship -> write(relationship, json));
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void write(Node node, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", node.name());
    Fields.write(node, json);
    json.writeEndObject();
  }

  private static void write(Relationship link, JsonGenerator json) throws IOException {
    json.writeStartObject();
    Fields.write(link, json);
    json.writeEndObject();
  }
}
