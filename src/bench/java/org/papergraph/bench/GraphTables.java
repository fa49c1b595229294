package org.papergraph.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.papergraph.graph.Graph;
import org.papergraph.graph.MentionRow;
import org.papergraph.graph.PaperRow;
import org.papergraph.graph.RecordRow;
import org.papergraph.graph.TermRow;

/**
 * A graph as a program would hold it that knows nothing of papergraph: a table for each kind of
 * node and of relationship.
 */
record GraphTables(List<Nodes> nodes, List<Relationships> relationships) {

  /** Kinds of nodes: the label and the property that is its key. */
  enum Kind {
    RECORD("Record", "id"),
    PAPER("Paper", "id"),
    TERM("Term", "key"),
    AUTHOR("Author", "key");

    private final String label;
    private final String key;

    Kind(String label, String key) {
      this.label = label;
      this.key = key;
    }

    String label() {
      return label;
    }

    String key() {
      return key;
    }
  }

  /**
   * Nodes of the same labels.
   *
   * @param labels that of the kind first
   */
  record Nodes(Kind kind, List<String> labels, List<Node> rows) {}

  /**
   * @param properties besides the key; absent ones may be {@code null}
   */
  record Node(String key, Map<String, Object> properties) {}

  /** Relationships of the same type. */
  record Relationships(String type, Kind from, Kind to, List<Relationship> rows) {}

  /**
   * @param from key of the node where it starts
   */
  record Relationship(String from, String to, Map<String, Object> properties) {}

  static GraphTables of(List<RecordRow> records, Graph graph) {
    List<Nodes> nodes = new ArrayList<>();
    nodes.add(nodes(Kind.RECORD, records.stream().map(GraphTables::node)));
    nodes.add(nodes(Kind.PAPER, graph.papers().stream().map(GraphTables::node)));
    nodes.add(nodes(Kind.AUTHOR, graph.authors().stream().map(GraphTables::node)));
    nodes.addAll(terms(graph));
    return new GraphTables(
        nodes,
        List.of(
            broader(graph),
            new Relationships("MENTIONS", Kind.PAPER, Kind.TERM, terms(graph, PaperRow::mentions)),
            new Relationships("PROPOSES", Kind.PAPER, Kind.TERM, terms(graph, PaperRow::proposals)),
            wrote(graph),
            origins(graph)));
  }

  private static Nodes nodes(Kind kind, Stream<Node> rows) {
    return new Nodes(kind, List.of(kind.label()), rows.toList());
  }

  private static List<Nodes> terms(Graph graph) {
    Map<List<String>, List<Node>> byLabels = new LinkedHashMap<>();
    for (TermRow term : graph.terms()) {
      byLabels
          .computeIfAbsent(labels(term), labels -> new ArrayList<>())
          .add(new Node(term.key(), with(term.properties(), "digest", term.digest())));
    }
    return byLabels.entrySet().stream()
        .map(entry -> new Nodes(Kind.TERM, entry.getKey(), entry.getValue()))
        .toList();
  }

  private static List<String> labels(TermRow term) {
    return Stream.concat(Stream.of(Kind.TERM.label()), term.labels().stream()).toList();
  }

  private static Node node(RecordRow row) {
    return new Node(
        row.id(),
        Map.of(
            "source", row.source(),
            "position", row.position(),
            "textHash", row.textHash(),
            "extractor", row.extractor(),
            "payload", row.payload()));
  }

  private static Node node(PaperRow row) {
    return new Node(row.id(), with(row.properties(), "digest", row.digest()));
  }

  private static Node node(String author) {
    return new Node(author, Map.of("name", author));
  }

  private static Map<String, Object> with(
      Map<String, Object> properties, String name, String value) {
    Map<String, Object> more = new HashMap<>(properties);
    more.put(name, value);
    return more;
  }

  private static Relationships broader(Graph graph) {
    return new Relationships(
        "IS_A",
        Kind.TERM,
        Kind.TERM,
        graph.terms().stream()
            .flatMap(
                term ->
                    term.broader().stream()
                        .map(row -> new Relationship(term.key(), row.term(), row.properties())))
            .toList());
  }

  private static List<Relationship> terms(
      Graph graph, Function<PaperRow, List<MentionRow>> rows) {
    return graph.papers().stream()
        .flatMap(
            paper ->
                rows.apply(paper).stream()
                    .map(row -> new Relationship(paper.id(), row.term(), row.properties())))
        .toList();
  }

  private static Relationships wrote(Graph graph) {
    List<Relationship> rows = new ArrayList<>();
    for (PaperRow paper : graph.papers()) {
      int position = 0;
      for (String author : paper.authors()) {
        position++;
        rows.add(new Relationship(author, paper.id(), Map.of("position", position)));
      }
    }
    return new Relationships("WROTE", Kind.AUTHOR, Kind.PAPER, rows);
  }

  private static Relationships origins(Graph graph) {
    return new Relationships(
        "OF",
        Kind.RECORD,
        Kind.PAPER,
        graph.papers().stream()
            .flatMap(
                paper ->
                    paper.records().stream()
                        .map(record -> new Relationship(record, paper.id(), Map.of())))
            .toList());
  }
}
