package org.papergraph.query.related;

import java.util.List;
import java.util.Optional;

/**
 * Why two papers are related, and what sets them apart.
 *
 * @param seed the title of the one
 * @param shared terms of weight that both speak of, the weightiest first; none where they have
 *     nothing of weight in common
 * @param seedAlone names of the weightiest terms that only the seed speaks of
 * @param paperAlone the same of the other
 * @param sentences which tell most of what they share; none where nothing is
 */
public record Reasons(
    String seed,
    List<SharedTerm> shared,
    List<String> seedAlone,
    List<String> paperAlone,
    Optional<SentencePair> sentences) {

  /**
   * A term of both, or one of which both mention kinds.
   *
   * @param papers how many papers of the graph speak of it
   * @param weight its rarity times how much it matters in the two
   * @param seedBy the name of the term that the seed mentions: of this one, or of a kind of it
   * @param paperBy the same of the other
   */
  public record SharedTerm(
      String key,
      String name,
      String type,
      long papers,
      double weight,
      String seedBy,
      String paperBy) {}

  /** A sentence of either paper. */
  public record SentencePair(Evidence seed, Evidence paper) {}
}
