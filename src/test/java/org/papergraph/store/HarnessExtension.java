package org.papergraph.store;

import java.util.Optional;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilders;

/**
 * Gives tests a {@link GraphConnection}, or the {@link GraphLocation.Server} of it, to a real
 * {@link Neo4j} that all tests of a thread share and that is emptied before each of them, or once
 * for all of a class with {@link OneGraph}.
 */
public final class HarnessExtension
    implements BeforeAllCallback, BeforeEachCallback, ParameterResolver {

  @Override
  public void beforeAll(ExtensionContext context) {
    empty(context);
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    if (!context.getRequiredTestClass().isAnnotationPresent(OneGraph.class)) {
      empty(context);
    }
  }

  private static void empty(ExtensionContext context) {
    Harness harness = harness(context);
    harness.connection.inSession(
        session ->
            session
                .run(
                    "CYPHER 5 MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000"
                        + " ROWS")
                .consume());
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == GraphConnection.class
        || type == GraphLocation.Server.class
        || type == Neo4j.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Harness harness = harness(context);
    Class<?> type = parameter.getParameter().getType();
    if (type == Neo4j.class) {
      return harness.neo4j;
    }
    return type == GraphConnection.class ? harness.connection : harness.location;
  }

  private static Harness harness(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(ExtensionContext.Namespace.create(HarnessExtension.class))
        .computeIfAbsent(Thread.currentThread(), thread -> new Harness(), Harness.class);
  }

  /** Closed by JUnit when the last test of the JVM has run. */
  private static final class Harness implements AutoCloseable {
    private final Neo4j neo4j = Neo4jBuilders.newInProcessBuilder().withDisabledServer().build();
    private final GraphLocation.Server location =
        new GraphLocation.Server(neo4j.boltURI(), Optional.empty(), Optional.empty());
    private final GraphConnection connection = Graphs.open(location);

    @Override
    public void close() {
      connection.close();
      neo4j.close();
    }
  }
}
