package org.papergraph.store;

import static org.neo4j.configuration.GraphDatabaseInternalSettings.cypher_ip_blocklist;
import static org.neo4j.configuration.GraphDatabaseInternalSettings.dump_diagnostics;
import static org.neo4j.configuration.GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period;
import static org.neo4j.configuration.GraphDatabaseSettings.DEFAULT_DATABASE_NAME;

import inet.ipaddr.IPAddressString;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.config.Setting;
import org.neo4j.internal.helpers.HostnamePort;
import org.neo4j.kernel.impl.transaction.stats.TransactionCounters;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.monitoring.DatabaseHealth;
import org.papergraph.PapergraphException;

/** A folder's store, open in this process and served over Bolt on the loopback interface. */
final class EmbeddedServer implements AutoCloseable {
  private static final String LOOPBACK = "127.0.0.1";
  private static final long MEBIBYTE = 1L << 20;
  private static final Duration OPEN = Duration.ofSeconds(60);
  private static final Duration BOLT_STOP = Duration.ofMillis(500);

  private final GraphFolder folder;
  private final FolderLock lock;
  private final DatabaseManagementService service;
  private final GraphLocation.Server address;

  private EmbeddedServer(
      GraphFolder folder,
      FolderLock lock,
      DatabaseManagementService service,
      GraphLocation.Server address) {
    this.folder = folder;
    this.lock = lock;
    this.service = service;
    this.address = address;
  }

  /**
   * Opens the folder's store, which is made if there is none.
   *
   * @param lock the folder's, released by {@link #close}, and at once if opening fails
   */
  static EmbeddedServer start(GraphFolder folder, FolderLock lock) {
    Quiet.libraries();
    boolean started = false;
    try {
      folder.requireSpace();
      EmbeddedServer server = open(folder, lock);
      started = true;
      return server;
    } finally {
      if (!started) {
        lock.close();
      }
    }
  }

  private static EmbeddedServer open(GraphFolder folder, FolderLock lock) {
    String password = Files.exists(folder.password()) ? FolderPassword.read(folder) : null;
    boolean lost = password == null && Files.exists(folder.neo4jHome());
    if (password == null) {
      password = FolderPassword.create(folder);
    }
    InitialUser.beforeStart(folder, password);
    DatabaseManagementService service = build(folder);
    Quiet.log4j();
    EmbeddedServer server = new EmbeddedServer(folder, lock, service, address(service, password));
    try {
      server.requireAvailable();
      if (lost) {
        InitialUser.reset(service, password);
      }
      return server;
    } catch (RuntimeException e) {
      server.close();
      throw e;
    }
  }

  private static DatabaseManagementService build(GraphFolder folder) {
    try {
      return new DatabaseManagementServiceBuilder(folder.neo4jHome()).setConfig(settings()).build();
    } catch (RuntimeException e) {
      throw notOpened(folder, GraphErrors.rootMessage(e), e);
    }
  }

  /** Neo4j starts although one of its databases does not. */
  private void requireAvailable() {
    if (!database(service).isAvailable(OPEN.toMillis())) {
      throw notOpened(folder, "Neo4j cannot read it", null);
    }
  }

  private static PapergraphException notOpened(GraphFolder folder, String reason, Throwable cause) {
    if (folder.isDiskFull()) {
      return new PapergraphException(folder.diskFull(), cause);
    }
    return new PapergraphException(
        "The graph in "
            + folder.path()
            + " could not be opened: "
            + reason
            + ". Neo4j's own account is in "
            + folder.neo4jHome().resolve("logs/debug.log")
            + ".",
        cause);
  }

  private static GraphDatabaseAPI database(DatabaseManagementService service) {
    return (GraphDatabaseAPI) service.database(DEFAULT_DATABASE_NAME);
  }

  private static GraphLocation.Server address(DatabaseManagementService service, String password) {
    HostnamePort bolt =
        database(service)
            .getDependencyResolver()
            .resolveDependency(ConnectorPortRegister.class)
            .getLocalAddress(ConnectorType.BOLT);
    return new GraphLocation.Server(
        URI.create("bolt://" + LOOPBACK + ":" + bolt.getPort()),
        Optional.of(new GraphLocation.Credentials(FolderPassword.USER, password)),
        Optional.of(DEFAULT_DATABASE_NAME));
  }

  private static Map<Setting<?>, Object> settings() {
    return Map.ofEntries(
        Map.entry(BoltConnector.enabled, true),
        Map.entry(BoltConnector.listen_address, new SocketAddress(LOOPBACK, 0)),
        Map.entry(GraphDatabaseSettings.auth_enabled, true),
        // A wrong guess must not lock the right password out.
        Map.entry(GraphDatabaseSettings.auth_max_failed_attempts, 0),
        // A query may come from anyone's file: it reads no file and calls no server.
        Map.entry(GraphDatabaseSettings.allow_file_urls, false),
        Map.entry(
            cypher_ip_blocklist,
            List.of(new IPAddressString("0.0.0.0/0"), new IPAddressString("::/0"))),
        Map.entry(GraphDatabaseSettings.udc_enabled, false),
        Map.entry(BoltConnector.server_bolt_telemetry_enabled, false),
        // Pages about the machine, in a log that only defects make worth reading.
        Map.entry(dump_diagnostics, false),
        Map.entry(GraphDatabaseSettings.pagecache_memory, 256 * MEBIBYTE),
        // Kept small: by default a new graph takes half a gigabyte of disk.
        Map.entry(GraphDatabaseSettings.preallocate_logical_logs, false),
        Map.entry(GraphDatabaseSettings.logical_log_rotation_threshold, 32 * MEBIBYTE),
        Map.entry(GraphDatabaseSettings.keep_logical_logs, "keep_none"),
        // A quick stop: 11 s otherwise.
        Map.entry(netty_server_shutdown_quiet_period, Duration.ZERO),
        Map.entry(BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, BOLT_STOP),
        Map.entry(BoltConnectorInternalSettings.connection_shutdown_wait_time, BOLT_STOP),
        Map.entry(GraphDatabaseSettings.shutdown_transaction_end_timeout, BOLT_STOP));
  }

  /** Where the driver finds it. */
  GraphLocation.Server address() {
    return address;
  }

  /** Counts the transactions of the graph. */
  TransactionCounters transactions() {
    return database(service).getDependencyResolver().resolveDependency(TransactionCounters.class);
  }

  /** Whether the store took damage, as from a full disk, after which only opening it anew helps. */
  boolean hasFailed() {
    return !database(service)
        .getDependencyResolver()
        .resolveDependency(DatabaseHealth.class)
        .hasNoPanic();
  }

  /**
   * Closes the store. On a full disk that would try for ever: the store is then left as after a
   * power cut, which loses nothing, and the lock with it until this process ends.
   */
  @Override
  public void close() {
    if (folder.isDiskFull()) {
      return;
    }
    try {
      service.shutdown();
    } finally {
      lock.close();
    }
  }
}
