package org.papergraph.resolve;

import java.util.List;
import java.util.function.Supplier;

/** The terms of a corpus and why their names are theirs. */
public final class Resolution {
  private final List<Entity> entities;
  private final Supplier<Ledger> telling;
  private Ledger ledger;

  /**
   * @param telling what the ledger is, which few ask for and which takes long
   */
  Resolution(List<Entity> entities, Supplier<Ledger> telling) {
    this.entities = List.copyOf(entities);
    this.telling = telling;
  }

  /** In the order of their keys. */
  public List<Entity> entities() {
    return entities;
  }

  /** Written when it is first asked for. */
  public synchronized Ledger ledger() {
    if (ledger == null) {
      ledger = telling.get();
    }
    return ledger;
  }
}
