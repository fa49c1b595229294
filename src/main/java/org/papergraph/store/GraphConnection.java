package org.papergraph.store;

import java.util.Optional;
import java.util.function.Function;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionContext;

/** An open graph: statements run in the driver's managed transactions. */
public final class GraphConnection implements AutoCloseable {
  private final Driver driver;
  private final SessionConfig config;
  private final Runnable onClose;

  /**
   * @param database the server's default where empty
   * @param onClose runs once the driver is closed (an embedded server stops here)
   */
  public GraphConnection(Driver driver, Optional<String> database, Runnable onClose) {
    this.driver = driver;
    this.config = database.map(SessionConfig::forDatabase).orElseGet(SessionConfig::defaultConfig);
    this.onClose = onClose;
  }

  /** Runs {@code work} in a read transaction, again if the server asks for it. */
  public <T> T read(Function<TransactionContext, T> work) {
    try (Session session = session()) {
      return session.executeRead(work::apply);
    }
  }

  /** Runs {@code work} in a write transaction, again if the server asks for it. */
  public <T> T write(Function<TransactionContext, T> work) {
    try (Session session = session()) {
      return session.executeWrite(work::apply);
    }
  }

  /** A session of its own, for what managed transactions cannot do; the caller closes it. */
  public Session session() {
    return driver.session(config);
  }

  @Override
  public void close() {
    driver.close();
    onClose.run();
  }
}
