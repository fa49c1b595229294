package org.papergraph.store;

import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.papergraph.PapergraphException;
import org.papergraph.cypher.Statement;
import org.papergraph.cypher.Statements;

/**
 * The graph's schema and its version. A statement of {@code schema.cypher} does nothing where it
 * was done; what changes the data of older graphs is a step, {@code migrate/N.cypher} to version N.
 */
public final class Schema {
  /** Of the graphs that this papergraph writes. */
  static final int VERSION = 1;

  private Schema() {}

  /**
   * Brings the graph to this papergraph's schema.
   *
   * @throws PapergraphException where it has a newer one
   */
  public static void prepare(GraphConnection graph) {
    int version = version(graph);
    refuseNewer(version, graph.location());
    Statements.script("schema").forEach(statement -> run(graph, statement));
    migrations(version).forEach(step -> run(graph, Statements.named(step)));
    graph.write(tx -> Cypher.run(tx, "set-schema", Map.of("version", VERSION)).consume());
  }

  /** Schema statements may not share a transaction with others. */
  private static void run(GraphConnection graph, Statement statement) {
    graph.write(tx -> tx.run(statement.text()).consume());
  }

  private static Stream<String> migrations(int version) {
    return IntStream.rangeClosed(version + 1, VERSION)
        .mapToObj(step -> "migrate/" + step)
        .filter(step -> Statements.find(step).isPresent());
  }

  private static int version(GraphConnection graph) {
    return GraphInfo.read(graph).map(GraphInfo::schema).orElse(0);
  }

  static void refuseNewer(int version, GraphLocation location) {
    if (version > VERSION) {
      throw new PapergraphException(
          "The graph in "
              + GraphErrors.name(location)
              + " has schema "
              + version
              + ", made by a newer papergraph; this one knows up to "
              + VERSION
              + ". Use the newer papergraph, or another graph (--graph).");
    }
  }
}
