package org.papergraph.export;

import java.util.List;
import java.util.Map;

/**
 * A relationship on its way out.
 *
 * @param properties those of {@link RelationshipType#properties} that it has, in that order
 * @param evidence the sentences that it rests on, as printed: of {@code MENTIONS} and {@code
 *     PROPOSES} one for each place, of {@code IS_A} one for each of {@code evidencePapers}; none of
 *     others, nor where {@link Detail#WHOLE} is read
 */
public record Relationship(
    RelationshipType type,
    End start,
    End end,
    Map<String, Object> properties,
    List<String> evidence) {

  /**
   * A node where it starts or ends.
   *
   * @param name what people call it
   */
  public record End(NodeKind kind, String key, String name) {

    /** The node's. */
    public String id() {
      return kind.id(key);
    }
  }

  /** Unique among all nodes and relationships. */
  public String id() {
    String position = type == RelationshipType.WROTE ? " " + properties.get("position") : "";
    return type + " " + start.id() + " " + end.id() + position;
  }

  /**
   * How much it counts: how often a paper speaks of a term, in how many papers a name is broader.
   */
  public double weight() {
    Object count = properties.getOrDefault("count", properties.getOrDefault("paperCount", 1L));
    return ((Number) count).doubleValue();
  }
}
