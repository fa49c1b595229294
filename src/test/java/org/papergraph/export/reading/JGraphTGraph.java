package org.papergraph.export.reading;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.BaseEventDrivenImporter;
import org.jgrapht.nio.GraphImporter;
import org.jgrapht.nio.dot.DOTImporter;
import org.jgrapht.nio.gexf.SimpleGEXFImporter;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.nio.json.JSONImporter;

/** What JGraphT's importers make of a file. */
public record JGraphTGraph(Map<String, Map<String, String>> nodes, List<JGraphTEdge> edges) {
  /** An edge with its attributes. */
  public record JGraphTEdge(String source, String target, Map<String, String> attributes) {}

  /**
   * Reads a GraphML file.
   *
   * @param valid whether it must keep to GraphML's schema, which knows no {@code label} of an edge
   *     and no {@code labels} of a node
   */
  public static JGraphTGraph readGraphMl(Path file, boolean valid) throws IOException {
    GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
    importer.setSchemaValidation(valid);
    importer.setVertexFactory(id -> id);
    return read(file, importer);
  }

  /** A GEXF file; JGraphT knows the schema of 1.2 alone, so it is held against none. */
  public static JGraphTGraph readGexf(Path file) throws IOException {
    SimpleGEXFImporter<String, DefaultEdge> importer = new SimpleGEXFImporter<>();
    importer.setSchemaValidation(false);
    importer.setVertexFactory(id -> id);
    return read(file, importer);
  }

  public static JGraphTGraph readDot(Path file) throws IOException {
    DOTImporter<String, DefaultEdge> importer = new DOTImporter<>();
    importer.setVertexFactory(id -> id);
    return read(file, importer);
  }

  /** Node-link JSON: an object with a list of nodes and one of edges. */
  public static JGraphTGraph readJson(Path file, String nodes, String edges) throws IOException {
    JSONImporter<String, DefaultEdge> importer = new JSONImporter<>();
    importer.setVerticesCollectionName(nodes);
    importer.setEdgesCollectionName(edges);
    importer.setVertexFactory(id -> id);
    return read(file, importer);
  }

  private static <
          I extends
              BaseEventDrivenImporter<String, DefaultEdge> & GraphImporter<String, DefaultEdge>>
      JGraphTGraph read(Path file, I importer) throws IOException {
    Map<String, Map<String, String>> nodes = new TreeMap<>();
    Map<DefaultEdge, Map<String, String>> edges = new LinkedHashMap<>();
    importer.addVertexAttributeConsumer(
        (at, value) -> put(nodes, at.getFirst(), at.getSecond(), value));
    importer.addEdgeAttributeConsumer(
        (at, value) -> put(edges, at.getFirst(), at.getSecond(), value));
    Graph<String, DefaultEdge> graph = new DirectedPseudograph<>(DefaultEdge.class);
    try (Reader reader = Files.newBufferedReader(file)) {
      importer.importGraph(graph, reader);
    }
    graph.vertexSet().forEach(node -> nodes.computeIfAbsent(node, n -> new TreeMap<>()));
    return new JGraphTGraph(nodes, edges(graph, edges));
  }

  private static <K> void put(
      Map<K, Map<String, String>> attributes, K of, String name, Attribute value) {
    attributes.computeIfAbsent(of, k -> new TreeMap<>()).put(name, value.getValue());
  }

  private static List<JGraphTEdge> edges(
      Graph<String, DefaultEdge> graph, Map<DefaultEdge, Map<String, String>> attributes) {
    List<JGraphTEdge> edges = new ArrayList<>();
    for (DefaultEdge edge : graph.edgeSet()) {
      edges.add(
          new JGraphTEdge(
              graph.getEdgeSource(edge),
              graph.getEdgeTarget(edge),
              attributes.getOrDefault(edge, Map.of())));
    }
    return edges;
  }
}
