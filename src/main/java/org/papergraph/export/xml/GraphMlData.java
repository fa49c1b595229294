package org.papergraph.export.xml;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.papergraph.export.Losses;
import org.papergraph.export.Property;
import org.papergraph.export.PropertyType;

/** Writes the data of nodes and edges; lists are JSON, for GraphML has none. */
record GraphMlData(Profile profile, XmlWriter xml, Losses losses) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /**
   * Writes those that there are.
   *
   * @param of node or edge
   */
  void write(String of, List<Property> properties, Map<String, Object> values) throws IOException {
    for (Property property : properties) {
      Object value = values.get(property.name());
      if (value != null) {
        xml.start("data").attribute("key", profile.id(of, property.name()));
        xml.content(text(property.type(), value)).end();
      }
    }
  }

  private String text(PropertyType type, Object value) throws IOException {
    if (value instanceof List<?> list) {
      return JSON.writeValueAsString(type == PropertyType.FLOATS ? floats(list) : list);
    }
    String text = value.toString();
    if (text.isBlank() && !text.isEmpty()) {
      losses.add("text of white space alone, which readers of GraphML leave out");
    }
    return text;
  }

  /** The same numbers in half the digits. */
  private static List<Float> floats(List<?> numbers) {
    return numbers.stream().map(number -> ((Number) number).floatValue()).toList();
  }
}
