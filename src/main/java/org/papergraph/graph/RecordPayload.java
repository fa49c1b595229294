package org.papergraph.graph;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import org.papergraph.PapergraphException;
import org.papergraph.corpus.Paper;
import org.papergraph.extract.Acronym;
import org.papergraph.extract.Extraction;
import org.papergraph.extract.Mention;
import org.papergraph.text.Span;

/**
 * What a {@code (:Record)} node keeps of a paper: metadata as read and what the extractor found.
 */
public record RecordPayload(Paper paper, Extraction extraction) {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
          .addMixIn(Mention.class, AsArray.class)
          .addMixIn(Acronym.class, AsArray.class)
          .addMixIn(Span.class, AsArray.class)
          .build();

  /** Values that come by the dozen are written without their fields' names. */
  @JsonFormat(shape = JsonFormat.Shape.ARRAY)
  private interface AsArray {}

  public String toJson() {
    try {
      return MAPPER.writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * What {@code json} says.
   *
   * @throws PapergraphException if {@code json} is not what {@link #toJson} writes
   */
  public static RecordPayload fromJson(String recordId, String json) {
    try {
      return MAPPER.readValue(json, RecordPayload.class);
    } catch (JsonProcessingException e) {
      throw new PapergraphException(
          "The payload of (:Record {id: '"
              + recordId
              + "'}) cannot be read: "
              + e.getOriginalMessage()
              + ". Delete that node and build its source again.",
          e);
    }
  }
}
