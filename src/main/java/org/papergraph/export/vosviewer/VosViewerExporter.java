package org.papergraph.export.vosviewer;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.papergraph.PapergraphException;
import org.papergraph.export.Exporter;
import org.papergraph.export.GraphSource;
import org.papergraph.export.JsonStream;
import org.papergraph.export.NodeKind;
import org.papergraph.export.RelationshipType;

/** A network of terms, its clusters their types. */
final class VosViewerExporter implements Exporter.ToFile {
  @Override
  public void write(GraphSource graph, OutputStream out) throws IOException {
    graph.require(NodeKind.PAPER, NodeKind.TERM);
    TermMap map = TermMap.read(graph);
    graph.took(NodeKind.PAPER, 0);
    graph.took(NodeKind.TERM, map.terms().size());
    graph.took(RelationshipType.MENTIONS, 0);
    if (map.terms().isEmpty()) {
      throw new PapergraphException(
          "VOSviewer maps terms, and no term is left to export; ask for terms too.");
    }
    graph.losses().add("terms that fewer papers speak of, left out of the map", map.leftOut());
    try (JsonGenerator json = JsonStream.on(out)) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeObjectFieldStart("network");
      new Items(map, json).write();
      new Links(map, json).write();
      Clusters.write(json);
      json.writeEndObject();
      json.writeObjectFieldStart("config");
      Clusters.writeColours(json);
      terminology(json);
      json.writeEndObject();
      info(map, json);
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void terminology(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("terminology");
    json.writeStringField("item", "Term");
    json.writeStringField("items", "Terms");
    json.writeStringField("link", "Co-occurrence");
    json.writeStringField("links", "Co-occurrences");
    json.writeStringField("link_strength", "Papers that speak of both");
    json.writeStringField("cluster", "Type");
    json.writeStringField("clusters", "Types");
    json.writeEndObject();
  }

  private static void info(TermMap map, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("info");
    json.writeStringField("title", "Terms of a papergraph");
    json.writeStringField(
        "description",
        "The %d terms that most papers speak of (%d more are left out), linked where a paper speaks of both."
            .formatted(map.terms().size(), map.leftOut()));
    json.writeEndObject();
  }
}
