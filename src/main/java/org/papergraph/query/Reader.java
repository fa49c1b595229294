package org.papergraph.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.TransactionConfig;
import org.papergraph.cypher.Statement;
import org.papergraph.cypher.Statements;
import org.papergraph.store.GraphConnection;

/** Runs papergraph's own statements that read. */
public final class Reader {
  private final GraphConnection graph;
  private final TransactionConfig limits;

  /**
   * A reader of {@code graph}.
   *
   * @param timeout after which the server ends a query; zero for never
   */
  public Reader(GraphConnection graph, Duration timeout) {
    this.graph = graph;
    this.limits = TransactionConfig.builder().withTimeout(timeout).build();
  }

  /** Hands the rows on as they arrive, so that a result may be larger than memory. */
  public void run(Statement statement, Map<String, Object> params, Rows rows) throws IOException {
    Delivery delivery = new Delivery(rows);
    try {
      graph.inSession(
          session ->
              session.executeRead(
                  tx -> delivery.deliver(tx.run(statement.text(), params)), limits));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** All rows of the statement of that name, each a map from column to value. */
  public List<Map<String, Object>> list(String name, Map<String, Object> params) {
    Statement statement = Statements.named(name);
    return graph.inSession(
        session ->
            session.executeRead(tx -> tx.run(statement.text(), params).list(Values::map), limits));
  }
}
