package org.papergraph.export.json;

import java.util.List;
import org.papergraph.export.Description;
import org.papergraph.export.Exporter;
import org.papergraph.export.Format;
import org.papergraph.export.Request;

/** JSON in the shapes that others read. */
public final class Json implements Format {
  private static final String CYTOSCAPE = "cytoscape";
  private static final String D3 = "d3";
  private static final String LINES = "jsonl";

  @Override
  public Description description() {
    return new Description(
        "json",
        List.of(CYTOSCAPE, D3, LINES),
        "cytoscape: .cyjs for Cytoscape and Cytoscape.js; d3: nodes and links for D3 and networkx;"
            + " jsonl: a line a node or relationship, for programs and jq",
        "embeddings");
  }

  @Override
  public Exporter exporter(Request request) {
    return switch (request.profile()) {
      case D3 -> new NodeLink();
      case LINES -> new JsonLines();
      default -> new Cytoscape();
    };
  }
}
