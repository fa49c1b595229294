package org.papergraph.graph;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.papergraph.text.Digest;

/** Digests of rows, equal for equal rows: told from their JSON with the fields in order. */
final class RowDigest {
  private static final JsonMapper CANONICAL =
      JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();
  private static final int DIGITS = 16;

  private RowDigest() {}

  /** The digest of the maps, lists, strings and numbers in {@code parts}. */
  static String of(Object... parts) {
    try {
      return Digest.hex(DIGITS, CANONICAL.writeValueAsString(parts));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
