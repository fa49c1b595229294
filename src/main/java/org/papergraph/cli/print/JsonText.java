package org.papergraph.cli.print;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.papergraph.query.GraphValue;

/** Values as JSON, nothing lost. */
public final class JsonText {
  private static final JsonFactory FACTORY = new JsonFactory();

  private JsonText() {}

  /** {@code value} as JSON on one line. */
  public static String of(Object value) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      write(json, value);
    }
    return Visible.json(text.toString());
  }

  /** One object, the columns' names its keys. */
  static String object(List<String> names, List<?> values) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      json.writeStartObject();
      for (int i = 0; i < names.size(); i++) {
        json.writeFieldName(names.get(i));
        write(json, values.get(i));
      }
      json.writeEndObject();
    }
    return Visible.json(text.toString());
  }

  private static void write(JsonGenerator json, Object value) throws IOException {
    switch (value) {
      case null -> json.writeNull();
      case Boolean flag -> json.writeBoolean(flag);
      case Integer number -> json.writeNumber(number);
      case Long number -> json.writeNumber(number);
      case Number number -> writeReal(json, number.doubleValue());
      case byte[] bytes -> json.writeBinary(bytes);
      case List<?> list -> writeList(json, list);
      case Map<?, ?> map -> writeMap(json, map);
      case Marked marked -> json.writeString(marked.text());
      case GraphValue graphValue -> writeMap(json, fields(graphValue));
      default -> json.writeString(value.toString());
    }
  }

  /** JSON has no notation for what is no number. */
  private static void writeReal(JsonGenerator json, double number) throws IOException {
    if (Double.isFinite(number)) {
      json.writeNumber(number);
    } else {
      json.writeString(Double.toString(number));
    }
  }

  private static void writeList(JsonGenerator json, List<?> list) throws IOException {
    json.writeStartArray();
    for (Object element : list) {
      write(json, element);
    }
    json.writeEndArray();
  }

  private static void writeMap(JsonGenerator json, Map<?, ?> map) throws IOException {
    json.writeStartObject();
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      json.writeFieldName(String.valueOf(entry.getKey()));
      write(json, entry.getValue());
    }
    json.writeEndObject();
  }

  private static Map<String, Object> fields(GraphValue value) {
    return switch (value) {
      case GraphValue.Node node ->
          ordered("id", node.id(), "labels", node.labels(), "properties", node.properties());
      case GraphValue.Relationship edge ->
          ordered(
              "id", edge.id(),
              "type", edge.type(),
              "start", edge.start(),
              "end", edge.end(),
              "properties", edge.properties());
      case GraphValue.Path path ->
          ordered("nodes", path.nodes(), "relationships", path.relationships());
    };
  }

  private static Map<String, Object> ordered(Object... keysAndValues) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      map.put((String) keysAndValues[i], keysAndValues[i + 1]);
    }
    return map;
  }
}
