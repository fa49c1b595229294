package org.papergraph.export.neo4j;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.papergraph.store.GraphConnection;

/**
 * Parts a script into statements as cypher-shell does: at each ; outside of quotes and comments.
 */
final class ShellScript {
  private final String text;
  private final List<String> statements = new ArrayList<>();
  private final StringBuilder statement = new StringBuilder();
  private int at;

  private ShellScript(String text) {
    this.text = text;
  }

  static List<String> statements(Path file) throws IOException {
    ShellScript script = new ShellScript(Files.readString(file));
    script.part();
    return script.statements;
  }

  /** Runs all statements, each in a transaction of its own. */
  static void run(Path file, GraphConnection graph) throws IOException {
    for (String each : statements(file)) {
      graph.inSession(session -> session.run(each).consume());
    }
  }

  private void part() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (text.startsWith("//", at)) {
        at = text.indexOf('\n', at);
      } else if (c == ';') {
        statements.add(statement.toString().strip());
        statement.setLength(0);
        at++;
      } else if (c == '\'' || c == '"' || c == '`') {
        quoted(c);
      } else {
        statement.append(c);
        at++;
      }
    }
    if (!statement.toString().isBlank()) {
      throw new IllegalStateException("no ; after " + statement);
    }
  }

  private void quoted(char quote) {
    int start = at++;
    while (text.charAt(at) != quote) {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    statement.append(text, start, ++at);
  }
}
