package org.papergraph.store;

import org.neo4j.driver.Result;
import org.neo4j.driver.summary.SummaryCounters;

/** How many relationships a transaction wrote and removed. */
record Links(long added, long removed) {
  static final Links NONE = new Links(0, 0);

  /** Of a statement, which is run to its end. */
  static Links of(Result result) {
    SummaryCounters counters = result.consume().counters();
    return new Links(counters.relationshipsCreated(), counters.relationshipsDeleted());
  }

  Links plus(Links other) {
    return new Links(added + other.added, removed + other.removed);
  }
}
