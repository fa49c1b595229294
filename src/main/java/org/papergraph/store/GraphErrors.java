package org.papergraph.store;

import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.DatabaseException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.TransientException;
import org.papergraph.PapergraphException;

/** Tells what an error of the driver means to a user: the one place that knows Neo4j's codes. */
final class GraphErrors {
  private static final String TRY_ELSEWHERE =
      " Check --uri, --user and --database, or NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD and"
          + " NEO4J_DATABASE.";

  private GraphErrors() {}

  static PapergraphException explain(Neo4jException error, GraphLocation location) {
    return new PapergraphException(message(error, location), error);
  }

  private static String message(Neo4jException error, GraphLocation location) {
    if (isServersFault(error)
        && location instanceof GraphLocation.Folder place
        && GraphFolder.of(place).isDiskFull()) {
      return GraphFolder.of(place).diskFull();
    }
    String code = error.code();
    return switch (code.substring(code.lastIndexOf('.') + 1)) {
      case "Unauthorized", "CredentialsExpired", "TokenExpired" ->
          name(location) + " refuses the user or the password." + remedy(location);
      case "AuthenticationRateLimit" ->
          name(location)
              + " refuses this user for a while after too many wrong passwords;"
              + " wait some seconds and give the right one.";
      case "DatabaseNotFound" ->
          name(location) + " has no such database: " + error.getMessage() + remedy(location);
      case "Forbidden" ->
          "The user may not do this at " + name(location) + ": " + error.getMessage();
      case "TransactionTimedOut", "TransactionTimedOutClientConfiguration" ->
          "The query took longer than it may; narrow it down or give it more time (--timeout).";
      case "TransactionOutOfMemoryError", "MemoryPoolOutOfMemoryError", "OutOfMemoryError" ->
          "The query needs more memory than " + name(location) + " has; narrow it down.";
      default -> byKind(error, location);
    };
  }

  private static String byKind(Neo4jException error, GraphLocation location) {
    return switch (error) {
      case SecurityException e ->
          "No safe connection to "
              + name(location)
              + ": "
              + rootMessage(e)
              + ". Use the scheme that the server speaks (bolt://, bolt+s:// or bolt+ssc://).";
      case ServiceUnavailableException e ->
          "No Neo4j server answers at "
              + name(location)
              + ": "
              + rootMessage(e).replaceFirst("\\.+$", "")
              + ". See that it runs and accepts connections."
              + encryption(location)
              + remedy(location);
      case SessionExpiredException e ->
          "The connection to " + name(location) + " was lost; run the command again.";
      case TransientException e ->
          name(location) + " could not do it just now; run it again. " + e.getMessage();
      case DatabaseException e ->
          name(location) + " failed: " + e.getMessage() + ". Its own log (debug.log) says more.";
      case ClientException e -> e.getMessage();
      default -> name(location) + ": " + error.getMessage();
    };
  }

  private static boolean isServersFault(Neo4jException error) {
    return error instanceof DatabaseException
        || error instanceof TransientException
        || error instanceof ServiceUnavailableException;
  }

  /** A server that speaks in clear just closes a connection that is not. */
  private static String encryption(GraphLocation location) {
    return location instanceof GraphLocation.Server server && server.uri().getScheme().contains("+")
        ? " If it speaks without encryption, use bolt:// or neo4j://."
        : "";
  }

  private static String remedy(GraphLocation location) {
    return switch (location) {
      case GraphLocation.Server server -> TRY_ELSEWHERE;
      case GraphLocation.Folder folder ->
          " Run the command again: it starts the server anew, and a build goes on where it was.";
    };
  }

  static String name(GraphLocation location) {
    return switch (location) {
      case GraphLocation.Server server -> server.uri().toString();
      case GraphLocation.Folder folder -> folder.path().toString();
    };
  }

  /** What the innermost cause says. */
  static String rootMessage(Throwable error) {
    Throwable root = error;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
  }
}
