package org.papergraph.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.summary.ResultSummary;
import org.papergraph.PapergraphException;

/** Hands rows on as they arrive, each once, although the driver may run a transaction again. */
final class Delivery {
  private final Rows rows;
  private boolean begun;

  Delivery(Rows rows) {
    this.rows = rows;
  }

  /**
   * Hands on all of {@code result}.
   *
   * @return what the server tells of it
   * @throws UncheckedIOException for what {@link Rows} throws
   */
  ResultSummary deliver(Result result) {
    if (begun) {
      throw new PapergraphException(
          "The result broke off in the middle, and what is printed is not all; run it again.");
    }
    try {
      rows.columns(result.keys());
      begun = true;
      while (result.hasNext()) {
        Record row = result.next();
        rows.row(Values.row(row));
      }
      return result.consume();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
