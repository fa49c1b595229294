package org.papergraph.store;

import java.util.Optional;
import java.util.function.Function;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.Neo4jException;
import org.papergraph.PapergraphException;

/** An open graph: statements run in the driver's managed transactions. */
public final class GraphConnection implements AutoCloseable {
  private final GraphLocation location;
  private final Driver driver;
  private final SessionConfig config;
  private final Runnable onClose;

  /**
   * @param location what errors call it
   * @param database the server's default where empty
   * @param onClose runs once the driver is closed (an embedded server stops here)
   */
  public GraphConnection(
      GraphLocation location, Driver driver, Optional<String> database, Runnable onClose) {
    this.location = location;
    this.driver = driver;
    this.config = config(driver, database);
    this.onClose = onClose;
  }

  /** On a cluster, what was just written is read, by whatever server. */
  private static SessionConfig config(Driver driver, Optional<String> database) {
    SessionConfig.Builder config =
        SessionConfig.builder().withBookmarkManager(driver.executableQueryBookmarkManager());
    database.ifPresent(config::withDatabase);
    return config.build();
  }

  /**
   * Runs {@code work} in a read transaction, again if the server asks for it.
   *
   * @throws PapergraphException for whatever the driver throws, its exception as the cause
   */
  public <T> T read(Function<TransactionContext, T> work) {
    return inSession(session -> session.executeRead(work::apply));
  }

  /**
   * Runs {@code work} in a write transaction, again if the server asks for it.
   *
   * @throws PapergraphException for whatever the driver throws, its exception as the cause
   */
  public <T> T write(Function<TransactionContext, T> work) {
    return inSession(session -> session.executeWrite(work::apply));
  }

  /** Runs {@code work} in a write transaction of the builder who has the lease. */
  <T> T write(Lease lease, Function<TransactionContext, T> work) {
    return write(
        tx -> {
          lease.fence(tx);
          return work.apply(tx);
        });
  }

  /**
   * Runs {@code work} in a session of its own, for what managed transactions cannot do.
   *
   * @throws PapergraphException for whatever the driver throws, its exception as the cause
   */
  public <T> T inSession(Function<Session, T> work) {
    try (Session session = driver.session(config)) {
      return work.apply(session);
    } catch (Neo4jException e) {
      throw GraphErrors.explain(e, location);
    }
  }

  /** Where it is. */
  public GraphLocation location() {
    return location;
  }

  /** Does not wait for the driver's threads, which stay 0.2 s in case that someone needs them. */
  @Override
  public void close() {
    try {
      driver.closeAsync();
    } finally {
      onClose.run();
    }
  }
}
