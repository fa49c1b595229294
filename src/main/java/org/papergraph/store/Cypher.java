package org.papergraph.store;

import java.util.Map;
import org.neo4j.driver.Result;
import org.neo4j.driver.TransactionContext;
import org.papergraph.cypher.Statements;

/** Runs the statements of {@code cypher/load}. */
final class Cypher {
  private Cypher() {}

  static Result run(TransactionContext tx, String name, Map<String, Object> params) {
    return tx.run(text(name), params);
  }

  static String text(String name) {
    return Statements.named("load/" + name).text();
  }
}
