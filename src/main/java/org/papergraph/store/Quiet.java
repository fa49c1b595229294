package org.papergraph.store;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.logging.log4j.status.StatusLogger;

/** Keeps libraries from writing to the user's terminal: what they log there, they also throw. */
final class Quiet {
  /** Kept here, since the logging framework forgets the level of a logger that nobody holds. */
  private static final List<Logger> LOGS =
      List.of(
          Logger.getLogger("org.neo4j"),
          Logger.getLogger("io.netty"),
          Logger.getLogger("org.apache.lucene"));

  private Quiet() {}

  static void libraries() {
    LOGS.forEach(log -> log.setLevel(Level.OFF));
  }

  /**
   * Neo4j logs through log4j, which tells of its own troubles, a full disk say, on standard error;
   * to be called once Neo4j has set that up.
   */
  static void log4j() {
    StatusLogger.getLogger().getFallbackListener().setLevel(org.apache.logging.log4j.Level.OFF);
  }
}
