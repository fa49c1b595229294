package org.papergraph.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionConfig;
import org.papergraph.PapergraphException;
import org.papergraph.store.GraphConnection;

/**
 * Cypher as a user wrote it.
 *
 * @param timeout after which the server ends it; zero for never
 */
public record FreeQuery(String text, Map<String, Object> params, Duration timeout) {
  /** On a line of its own, so that columns in the server's errors are those of the text. */
  private static final String EXPLAIN = "EXPLAIN\n";

  /**
   * Runs it where it can do nothing but read the graph.
   *
   * @throws PapergraphException where it might do more, before it runs
   */
  public void read(GraphConnection graph, Rows rows) throws IOException {
    ReadOnlyGuard.check(
        text,
        run(
            graph,
            1,
            session ->
                session.executeRead(tx -> tx.run(EXPLAIN + text, params).consume(), limits())));
    Delivery delivery = new Delivery(rows);
    run(
        graph,
        0,
        session -> session.executeRead(tx -> delivery.deliver(tx.run(text, params)), limits()));
  }

  /**
   * Runs it with all that the user may do at the server, once: in a transaction of its own, so that
   * it may hold {@code CALL … IN TRANSACTIONS} and changes of the schema.
   */
  public void write(GraphConnection graph, Rows rows) throws IOException {
    Delivery delivery = new Delivery(rows);
    run(graph, 0, session -> delivery.deliver(session.run(text, params, limits())));
  }

  private TransactionConfig limits() {
    return TransactionConfig.builder().withTimeout(timeout).build();
  }

  private <T> T run(GraphConnection graph, int linesBefore, Function<Session, T> work)
      throws IOException {
    try {
      return graph.inSession(work);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (PapergraphException e) {
      throw CypherErrors.explain(e, text, linesBefore);
    }
  }
}
