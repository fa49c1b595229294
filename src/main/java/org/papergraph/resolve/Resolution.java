package org.papergraph.resolve;

import java.util.List;

/**
 * The terms of a corpus and why their names are theirs.
 *
 * @param entities in the order of their keys
 */
public record Resolution(List<Entity> entities, Ledger ledger) {
  public Resolution {
    entities = List.copyOf(entities);
  }
}
