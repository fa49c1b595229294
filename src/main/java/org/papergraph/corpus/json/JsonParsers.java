package org.papergraph.corpus.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import org.papergraph.corpus.Limits;

/** The one place where parsers of JSON come from. */
final class JsonParsers {
  private static final JsonFactory FACTORY = bounded();

  private JsonParsers() {}

  static JsonFactory get() {
    return FACTORY;
  }

  /** Names are not kept: OpenAlex has every word of every abstract for one. */
  private static JsonFactory bounded() {
    return JsonFactory.builder()
        .streamReadConstraints(
            StreamReadConstraints.builder().maxStringLength(Limits.RECORD).build())
        .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
        .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
        .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
        .build();
  }
}
