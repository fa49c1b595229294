package org.papergraph.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.TransactionConfig;
import org.papergraph.PapergraphException;
import org.papergraph.cypher.Statement;
import org.papergraph.cypher.Statements;
import org.papergraph.store.GraphConnection;

/** Runs papergraph's own statements that read. */
public final class Reader {
  private static final String NO_GRAPH =
      "The database holds no papergraph graph yet, or one of an older papergraph; make one with"
          + " 'papergraph build FILE…', or build a file of the older one again.";

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

  /**
   * All rows of the statement of that name, each a map from column to value.
   *
   * @throws PapergraphException which says so where the database holds no graph of papergraph's
   */
  public List<Map<String, Object>> list(String name, Map<String, Object> params) {
    Statement statement = Statements.named(name);
    try {
      return graph.inSession(
          session ->
              session.executeRead(
                  tx -> tx.run(statement.text(), params).list(Values::map), limits));
    } catch (PapergraphException e) {
      throw hasNoIndex(e) ? new PapergraphException(NO_GRAPH, e) : e;
    }
  }

  private static boolean hasNoIndex(PapergraphException e) {
    return e.getMessage().matches("(?s).*no such (?:fulltext|vector) schema index.*");
  }
}
