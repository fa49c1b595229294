package org.papergraph.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;

/** Labelled rows for tests, with ' for ". */
final class Gold {
  private static final JsonMapper JSON = new JsonMapper();

  private Gold() {}

  static GoldRow row(String json) throws JsonProcessingException {
    return new GoldRow(
        Path.of("gold.jsonl"), 1, (ObjectNode) JSON.readTree(json.replace('\'', '"')));
  }
}
