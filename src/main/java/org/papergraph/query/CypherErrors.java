package org.papergraph.query;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.neo4j.driver.exceptions.ClientException;
import org.papergraph.PapergraphException;

/** Points out in the user's own query what the server complains of. */
final class CypherErrors {
  private static final Pattern POSITION =
      Pattern.compile(
          "(.*?)\\s*\\(line (\\d+), column (\\d+) \\(offset: \\d+\\)\\).*", Pattern.DOTALL);
  private static final String INDENT = "  ";

  private CypherErrors() {}

  /**
   * The same error, told in terms of {@code text}.
   *
   * @param linesBefore how many lines the server saw before {@code text}
   */
  static PapergraphException explain(PapergraphException error, String text, int linesBefore) {
    if (!(error.getCause() instanceof ClientException client)
        || !client.code().startsWith("Neo.ClientError.Statement.")) {
      return error;
    }
    Matcher position = POSITION.matcher(client.getMessage());
    if (!position.matches()) {
      return conflict(error, client);
    }
    int line = Integer.parseInt(position.group(2)) - linesBefore;
    int column = Integer.parseInt(position.group(3));
    List<String> lines = text.lines().toList();
    boolean known = line >= 1 && line <= lines.size() && column >= 1;
    return new CypherException(
        position.group(1) + (known ? pointer(lines.get(line - 1), line, column) : ""), client);
  }

  /** A query's own PROFILE does not go with the EXPLAIN that checks it. */
  private static PapergraphException conflict(PapergraphException error, ClientException client) {
    return client.code().endsWith(".ArgumentError")
            && client.getMessage().contains("execution mode")
        ? new CypherException(
            "The query is not run, since papergraph prints rows and no plans:"
                + " leave out EXPLAIN and PROFILE. Nothing was changed.",
            client)
        : error;
  }

  private static String pointer(String line, int number, int column) {
    String before = line.substring(0, Math.min(column - 1, line.length()));
    return " (line %d, column %d)%n%s%s%n%s%s^"
        .formatted(number, column, INDENT, line, INDENT, before.replaceAll("[^\\t]", " "));
  }
}
