package org.papergraph.export.neo4j;

import java.io.IOException;
import java.io.Writer;
import org.papergraph.cypher.Statement;
import org.papergraph.cypher.Statements;

/** Statements of papergraph's own in a script, in which each ends with a line that ends in ;. */
final class Script {
  private Script() {}

  /** Writes those of {@code cypher/name.cypher}. */
  static void write(String name, Writer out) throws IOException {
    for (Statement statement : Statements.script(name)) {
      out.append(statement.text()).append(";\n\n");
    }
  }
}
