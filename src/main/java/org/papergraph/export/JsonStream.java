package org.papergraph.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;

/** JSON as exports write it. */
public final class JsonStream {
  /** The stream stays open, and what broke off does not look whole. */
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(
              JsonGenerator.Feature.AUTO_CLOSE_TARGET,
              JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT)
          .build();

  private JsonStream() {}

  /** Writes to {@code out}, which it does not close; objects and arrays are to be ended by hand. */
  public static JsonGenerator on(OutputStream out) throws IOException {
    return MAPPER.createGenerator(out);
  }
}
