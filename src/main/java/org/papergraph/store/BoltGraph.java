package org.papergraph.store;

import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.ClientException;
import org.papergraph.PapergraphException;
import org.papergraph.cypher.Statements;

/** Connects over Bolt and sees that what answers is a graph that this papergraph can use. */
final class BoltGraph {
  private static final int CONNECT_SECONDS = 5;
  private static final int ACQUIRE_SECONDS = 10;
  private static final int RETRY_SECONDS = 15;
  private static final int LEAST_MAJOR = 5;
  private static final int LEAST_MINOR = 26;
  private static final Pattern AGENT = Pattern.compile("Neo4j/(\\d+)\\.(\\d+).*");

  private BoltGraph() {}

  /**
   * @param server where Bolt is spoken
   * @param location what the user calls it
   * @param onClose runs when the connection is closed, and at once if there will be none
   */
  static GraphConnection connect(
      GraphLocation.Server server, GraphLocation location, Runnable onClose) {
    Quiet.libraries();
    LeanNetty.prepare();
    boolean usable = false;
    GraphConnection connection = null;
    try {
      connection = new GraphConnection(location, driver(server), server.database(), onClose);
      connection.inSession(session -> check(session, location));
      usable = true;
      return connection;
    } finally {
      if (!usable && connection != null) {
        connection.close();
      } else if (!usable) {
        onClose.run();
      }
    }
  }

  private static Driver driver(GraphLocation.Server server) {
    AuthToken token =
        server
            .credentials()
            .map(credentials -> AuthTokens.basic(credentials.user(), credentials.password()))
            .orElseGet(AuthTokens::none);
    Config config =
        Config.builder()
            .withConnectionTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
            .withConnectionAcquisitionTimeout(ACQUIRE_SECONDS, TimeUnit.SECONDS)
            .withMaxTransactionRetryTime(RETRY_SECONDS, TimeUnit.SECONDS)
            .withTelemetryDisabled(true)
            .withUserAgent("papergraph")
            .build();
    try {
      return GraphDatabase.driver(server.uri(), token, config);
    } catch (IllegalArgumentException e) {
      throw new PapergraphException(
          server.uri()
              + " is no address of a Neo4j server: "
              + e.getMessage()
              + ". An address looks like neo4j://host:7687 or bolt+s://host:7687.",
          e);
    }
  }

  /** Outside a managed transaction, which would try a dead server for long. */
  private static boolean check(Session session, GraphLocation location) {
    try {
      Result result = session.run(Statements.named("load/papergraph").text());
      for (Record row : result.list()) {
        Schema.refuseNewer(row.get("schema").asInt(0), location);
      }
      requireRecent(result.consume().server().agent(), location);
      return true;
    } catch (ClientException e) {
      if (e.code().startsWith("Neo.ClientError.Statement.")) {
        throw tooOld("does not know Cypher 5 as Neo4j 5.26 has it", location);
      }
      throw e;
    }
  }

  private static void requireRecent(String agent, GraphLocation location) {
    Matcher version = AGENT.matcher(agent);
    if (version.matches()) {
      int major = Integer.parseInt(version.group(1));
      int minor = Integer.parseInt(version.group(2));
      if (major < LEAST_MAJOR || (major == LEAST_MAJOR && minor < LEAST_MINOR)) {
        throw tooOld("is " + agent, location);
      }
    }
  }

  private static PapergraphException tooOld(String reason, GraphLocation location) {
    return new PapergraphException(
        GraphErrors.name(location) + " " + reason + "; papergraph needs Neo4j 5.26 or newer.");
  }
}
