package org.papergraph.export.reading;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What Gephi makes of a GEXF or GraphML file, opened by its own importer in a JVM of its own. */
public record GephiGraph(
    Map<String, GephiNode> nodes,
    List<GephiEdge> edges,
    List<GephiColumn> columns,
    List<GephiIssue> issues) {
  private static final Path TOOLKIT = Path.of("target/readers/gephi-toolkit.jar");
  private static final Path READER = Path.of("src/test/readers/GephiReader.java");
  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  /** A value with the Java class that Gephi holds it in. */
  public record GephiValue(String type, Object value) {}

  /** A node; its label is empty and its size 10 where the file says nothing of them. */
  public record GephiNode(
      String id,
      String label,
      String color,
      double size,
      double x,
      double y,
      Map<String, GephiValue> attributes) {}

  /** An edge; its kind is what keeps it apart from others between the same nodes. */
  public record GephiEdge(
      String id,
      String source,
      String target,
      String label,
      String kind,
      boolean directed,
      double weight,
      String color,
      Map<String, GephiValue> attributes) {}

  /** A column of the data laboratory; {@code of} is node or edge. */
  public record GephiColumn(String of, String id, String title, String type) {}

  /** A line of the report that Gephi shows after importing. */
  public record GephiIssue(String level, String message) {}

  public static GephiGraph read(Path file) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("gephi");
    try {
      return parse(Programs.output(folder, command(file)).lines());
    } finally {
      Folders.delete(folder);
    }
  }

  /** What users would stumble over: all but what Gephi tells in passing. */
  public List<GephiIssue> complaints() {
    return issues.stream().filter(issue -> !issue.level.equals("INFO")).toList();
  }

  private static List<String> command(Path file) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Djava.awt.headless=true",
        "-XX:TieredStopAtLevel=1",
        "-Dfile.encoding=UTF-8",
        "-cp",
        TOOLKIT.toString(),
        READER.toString(),
        file.toString());
  }

  private static GephiGraph parse(Stream<String> lines) throws IOException {
    GephiGraph graph =
        new GephiGraph(
            new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (String line : lines.toList()) {
      graph.add(JSON.readTree(line));
    }
    return graph;
  }

  private void add(JsonNode line) {
    switch (line.get("is").textValue()) {
      case "node" -> nodes.put(line.get("id").textValue(), as(line, new TypeReference<>() {}));
      case "edge" -> edges.add(as(line, new TypeReference<>() {}));
      case "column" -> columns.add(as(line, new TypeReference<>() {}));
      default -> issues.add(as(line, new TypeReference<>() {}));
    }
  }

  private static <T> T as(JsonNode line, TypeReference<T> type) {
    return JSON.convertValue(line, type);
  }
}
