package org.papergraph.store;

import java.util.List;

/**
 * What writing a graph changed.
 *
 * @param addedPapers their ids in order
 */
public record Changes(
    Counts papers,
    Counts terms,
    long addedRelationships,
    long removedRelationships,
    List<String> addedPapers) {

  /** How many nodes of one kind were new, differed, and were gone. */
  public record Counts(long added, long changed, long removed) {
    boolean none() {
      return added + changed + removed == 0;
    }
  }

  /** Whether the graph was as it should be. */
  public boolean none() {
    return papers.none() && terms.none() && addedRelationships == 0 && removedRelationships == 0;
  }
}
