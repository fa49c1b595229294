package org.papergraph.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.Map;

/** Reads the parameters of a Cypher query: what is JSON as that, everything else as a string. */
final class JsonParams {
  private JsonParams() {}

  static Map<String, Object> of(Map<String, String> params) {
    Map<String, Object> values = new HashMap<>();
    if (!params.isEmpty()) {
      ObjectMapper json = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
      params.forEach((name, text) -> values.put(name, value(json, text)));
    }
    return values;
  }

  private static Object value(ObjectMapper json, String text) {
    try {
      return text.isBlank() ? text : json.readValue(text, Object.class);
    } catch (JsonProcessingException e) {
      return text;
    }
  }
}
