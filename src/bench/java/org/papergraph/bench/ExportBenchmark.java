package org.papergraph.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.io.FileUtils;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.papergraph.cypher.Statements;
import org.papergraph.export.Detail;
import org.papergraph.export.Format;
import org.papergraph.export.Request;
import org.papergraph.export.formats.Formats;
import org.papergraph.store.GraphConnection;
import org.papergraph.store.Graphs;

/**
 * How fast a client writes each format that takes a whole graph, beside reading the same rows
 * through the driver alone, all of their values; and how much memory that client takes.
 */
final class ExportBenchmark {
  /** Those that take the most important part of a large graph by themselves, or a file. */
  private static final List<String> PARTS = List.of("html", "vosviewer", "matrix", "bibtex");

  private static final String ALL = "all";

  private static final List<String> READ =
      List.of("papers", "terms", "authors", "mentions", "proposals", "broader", "wrote");
  private static final List<String> MORE = List.of("records", "papergraph", "origins");

  private final GraphConnection graph;
  private final Installed papergraph;
  private final Path temp;

  private ExportBenchmark(GraphConnection graph, Installed papergraph, Path temp) {
    this.graph = graph;
    this.papergraph = papergraph;
    this.temp = temp;
  }

  /**
   * Of property {@code benchmark.format}, or of all formats.
   *
   * @param temp an empty folder, for a graph if property {@code benchmark.graph} names none
   */
  static void run(Path temp) throws IOException, InterruptedException {
    Installed papergraph = Installed.withGraph(temp);
    papergraph.succeed("server", "start");
    try (GraphConnection graph = Graphs.open(papergraph.server())) {
      new ExportBenchmark(graph, papergraph, temp).all();
    } finally {
      papergraph.run("server", "stop");
    }
  }

  private void all() throws IOException, InterruptedException {
    alone(Detail.READING);
    print(
        "%-24s %9s %9s %9s %9s %9s", "format", "driver s", "seconds", "ratio", "MB", "client MB");
    for (Format format : Formats.all()) {
      if (isWanted(format.description().name())) {
        List<String> profiles = format.description().profiles();
        for (String profile : profiles.isEmpty() ? List.of("") : profiles) {
          export(format.description().name(), profile);
        }
      }
    }
  }

  private static boolean isWanted(String format) {
    String only = System.getProperty("benchmark.format", ALL);
    return !PARTS.contains(format) && (only.equals(ALL) || only.equals(format));
  }

  /** Seconds that the rows take, of which each value is looked at. */
  private double alone(Detail detail) {
    long begin = System.nanoTime();
    READ.forEach(statement -> read(statement, detail));
    if (detail == Detail.WHOLE) {
      MORE.forEach(statement -> read(statement, detail));
    }
    return (System.nanoTime() - begin) / 1e9;
  }

  private void read(String statement, Detail detail) {
    Map<String, Object> params =
        Map.of("whole", detail == Detail.WHOLE ? 1 : 0, "count", -1, "upTo", "");
    graph.read(
        tx -> {
          Result rows = tx.run(Statements.named("export/all/" + statement).text(), params);
          long values = 0;
          while (rows.hasNext()) {
            Record row = rows.next();
            values += row.asMap().size();
          }
          return values;
        });
  }

  /** As users run it: starting the client counts. Just before, the driver alone: machines wander. */
  private void export(String format, String profile) throws IOException, InterruptedException {
    double alone =
        alone(Formats.exporter(format, new Request(profile, Optional.empty())).detail());
    Path place = temp.resolve("exported");
    Installed.Outcome outcome =
        papergraph.succeed(
            "export", "--format", format, "--profile", profile, "-o", place.toString());
    long size = FileUtils.sizeOf(place.toFile()) >> 20;
    print(
        "%-24s %9.1f %9.1f %9.2f %9d %9.0f",
        format + " " + profile,
        alone,
        outcome.seconds(),
        alone / outcome.seconds(),
        size,
        outcome.client());
    if (Files.isDirectory(place)) {
      copy(place);
    }
    FileUtils.deleteQuietly(place.toFile());
  }

  /** What the file system takes for as many files, without a graph. */
  private void copy(Path folder) throws IOException {
    Path copied = temp.resolve("copied");
    long begin = System.nanoTime();
    FileUtils.copyDirectory(folder.toFile(), copied.toFile());
    print("  %.1f s to copy that folder", (System.nanoTime() - begin) / 1e9);
    FileUtils.deleteQuietly(copied.toFile());
  }

  private static void print(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
