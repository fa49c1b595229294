package org.papergraph.export.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import org.papergraph.export.Appearance;
import org.papergraph.export.Node;
import org.papergraph.export.Relationship;

/**
 * The fields of a node or relationship, all in one object. Where a property is called like one of
 * these, the field stands: a paper's {@code id} is its {@code key} already.
 */
final class Fields {
  private Fields() {}

  static void write(Node node, JsonGenerator json) throws IOException {
    Appearance appearance = Appearance.of(node);
    json.writeStringField("id", node.id());
    json.writeStringField("key", node.key());
    json.writeStringField("kind", node.kind().label());
    json.writeStringField("type", node.type());
    json.writePOJOField("labels", node.labels());
    json.writeStringField("color", appearance.hex());
    json.writeNumberField("size", appearance.size());
    for (Map.Entry<String, Object> property : node.properties().entrySet()) {
      switch (property.getKey()) {
        case "id", "key", "name", "type" -> {}
        default -> property(property.getKey(), property.getValue(), json);
      }
    }
  }

  static void write(Relationship relationship, JsonGenerator json) throws IOException {
    json.writeStringField("id", relationship.id());
    json.writeStringField("source", relationship.start().id());
    json.writeStringField("target", relationship.end().id());
    json.writeStringField("kind", relationship.type().name());
    json.writeNumberField("weight", relationship.weight());
    for (Map.Entry<String, Object> property : relationship.properties().entrySet()) {
      property(property.getKey(), property.getValue(), json);
    }
    property("evidence", relationship.evidence(), json);
  }

  /** Empty lists are left out: Cytoscape tells from the first member what a list holds. */
  private static void property(String name, Object value, JsonGenerator json) throws IOException {
    if (!(value instanceof Collection<?> list && list.isEmpty())) {
      json.writePOJOField(name, value);
    }
  }
}
