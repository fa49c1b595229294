package org.papergraph.export.xml;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.papergraph.export.Detail;
import org.papergraph.export.GraphSource;
import org.papergraph.export.Losses;
import org.papergraph.export.Node;
import org.papergraph.export.NodeKind;
import org.papergraph.export.Relationship;
import org.papergraph.export.Selection;
import org.papergraph.query.Reader;
import org.papergraph.store.GraphConnection;

/** What a file must hold. */
record ExpectedGraph(List<Node> nodes, List<Relationship> relationships) {

  static ExpectedGraph of(GraphConnection graph, Detail detail) throws IOException {
    GraphSource source =
        new GraphSource(
            new Reader(graph, Duration.ZERO), Selection.ALL, detail, new Losses(), () -> {});
    ExpectedGraph expected = new ExpectedGraph(new ArrayList<>(), new ArrayList<>());
    source.nodes(expected.nodes::add);
    source.relationships(expected.relationships::add);
    return expected;
  }

  Node node(NodeKind kind, String key) {
    return nodes.stream()
        .filter(node -> node.kind() == kind && node.key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  /** As XML can hold it. */
  static String mended(String text) {
    StringBuilder mended = new StringBuilder();
    text.codePoints().forEach(c -> mended.appendCodePoint(XmlText.isAllowed(c) ? c : 0xFFFD));
    return mended.toString();
  }
}
