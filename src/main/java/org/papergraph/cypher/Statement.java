package org.papergraph.cypher;

import java.util.List;

/**
 * A named Cypher statement.
 *
 * @param name its file's path below {@code cypher/} without the ending: {@code query/overview}
 * @param text the Cypher, which pins its version; comments left out
 * @param description what it answers or does
 * @param params in the order in which a user gives them
 * @param columns in the order in which they are returned
 */
public record Statement(
    String name, String text, String description, List<Param> params, List<Column> columns) {
  public Statement {
    params = List.copyOf(params);
    columns = List.copyOf(columns);
  }
}
