package org.papergraph.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.papergraph.graph.Graph;
import org.papergraph.graph.GraphBuilder;
import org.papergraph.graph.RecordRow;
import org.papergraph.store.BuildListener;
import org.papergraph.store.GraphConnection;
import org.papergraph.store.GraphWriter;
import org.papergraph.store.Graphs;
import org.papergraph.store.Lease;
import org.papergraph.store.Records;
import org.papergraph.store.Schema;

/**
 * Loads the same nodes and relationships into three fresh stores: as papergraph does, with the
 * importer that comes with Neo4j, and with a plain program that merges them. Making the rows counts
 * for none of them; all must end with the same graph. The ratio is that of rows a second to those of
 * papergraph.
 *
 * <p>Every server and the importer are new processes: of fewer than some 10,000 papers the figures
 * tell how fast a JVM gets going, and the importer's above all how long it takes to start. All rows
 * are held in memory, some 50 KB a paper.
 */
final class LoadBenchmark {
  private static final int PAPERS = 1_000_000;

  private final Path temp;
  private final List<RecordRow> records;
  private final Graph graph;
  private final GraphTables tables;
  private final List<Timing> timings = new ArrayList<>();

  private LoadBenchmark(Path temp, List<RecordRow> records, Graph graph) {
    this.temp = temp;
    this.records = records;
    this.graph = graph;
    this.tables = GraphTables.of(records, graph);
  }

  private record Timing(String way, double seconds) {}

  /** What is timed. */
  @FunctionalInterface
  private interface Work {
    void run() throws IOException, InterruptedException;
  }

  /**
   * @param temp an empty folder
   */
  static void run(Path temp) throws IOException, InterruptedException {
    List<RecordRow> records = records(temp);
    Graph derived = GraphBuilder.build(records.stream());
    // A graph makes its rows anew each time.
    Graph graph =
        new Graph(
            List.copyOf(derived.papers()), List.copyOf(derived.terms()), derived.authors());
    new LoadBenchmark(temp, records, graph).compare();
  }

  /** Those of a graph that is there, if one is named: extraction takes longer than all loads. */
  private static List<RecordRow> records(Path temp) throws IOException, InterruptedException {
    Installed built = Installed.withGraph(Files.createDirectory(temp.resolve("built")));
    built.succeed("server", "start");
    try (GraphConnection connection = Graphs.open(built.server())) {
      List<RecordRow> records =
          new Records(connection).all().limit(Integer.getInteger("benchmark.most", PAPERS)).toList();
      print("%d papers", records.size());
      return records;
    } finally {
      built.run("server", "stop");
    }
  }

  private void compare() throws IOException, InterruptedException {
    List<Fingerprint> graphs = List.of(written(), imported(), merged());
    report();
    if (graphs.stream().distinct().count() > 1) {
      throw new IllegalStateException("The graphs differ, see " + temp + ": " + graphs);
    }
  }

  private Fingerprint written() throws IOException, InterruptedException {
    Installed papergraph = started("written");
    try (GraphConnection connection = Graphs.open(papergraph.server())) {
      Schema.prepare(connection);
      time("papergraph", () -> write(connection));
    }
    return stopped(papergraph);
  }

  private void write(GraphConnection connection) {
    try (Lease lease = Lease.acquire(connection, Duration.ZERO, holder -> {})) {
      new Records(connection).put(records.iterator(), lease, count -> {});
      new GraphWriter(connection, lease, BuildListener.NONE).write(graph);
    }
  }

  private Fingerprint imported() throws IOException, InterruptedException {
    Installed papergraph = started("imported");
    papergraph.succeed("server", "stop");
    BulkImport importer = new BulkImport(papergraph.folder(), tables);
    time("writing CSV files", importer::write);
    time("neo4j-admin database import", () -> importer.run(papergraph.graph().resolve("neo4j")));
    papergraph.succeed("server", "start");
    try (GraphConnection connection = Graphs.open(papergraph.server())) {
      time("indexing what was imported", () -> Schema.prepare(connection));
    }
    return stopped(papergraph);
  }

  private Fingerprint merged() throws IOException, InterruptedException {
    Installed papergraph = started("merged");
    try (GraphConnection connection = Graphs.open(papergraph.server())) {
      Schema.prepare(connection);
      time("UNWIND ... MERGE", () -> new MergeProgram(connection).load(tables));
    }
    return stopped(papergraph);
  }

  private Installed started(String name) throws IOException, InterruptedException {
    Installed papergraph = new Installed(Files.createDirectory(temp.resolve(name)));
    papergraph.succeed("server", "start");
    return papergraph;
  }

  private static Fingerprint stopped(Installed papergraph)
      throws IOException, InterruptedException {
    Fingerprint graph = Fingerprint.of(papergraph);
    papergraph.succeed("server", "stop");
    return graph;
  }

  private void time(String way, Work work) throws IOException, InterruptedException {
    long begin = System.nanoTime();
    work.run();
    timings.add(new Timing(way, (System.nanoTime() - begin) / 1e9));
  }

  private void report() {
    long nodes = tables.nodes().stream().mapToLong(table -> table.rows().size()).sum();
    long relationships =
        tables.relationships().stream().mapToLong(table -> table.rows().size()).sum();
    print("%-28s %9s %13s %9s %9s %6s", "way", "nodes", "relationships", "seconds", "rows/s", "ratio");
    for (Timing timing : timings) {
      print(
          "%-28s %9d %13d %9.2f %9.0f %6.2f",
          timing.way(),
          nodes,
          relationships,
          timing.seconds(),
          (nodes + relationships) / timing.seconds(),
          timings.getFirst().seconds() / timing.seconds());
    }
  }

  private static void print(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
