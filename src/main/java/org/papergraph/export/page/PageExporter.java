package org.papergraph.export.page;

import java.io.IOException;
import java.io.OutputStream;
import org.papergraph.PapergraphException;
import org.papergraph.export.Exporter;
import org.papergraph.export.GraphSource;
import org.papergraph.export.NodeKind;
import org.papergraph.export.RelationshipType;

/** Writes the page with all that it needs: style, scripts, and the graph as JSON. */
final class PageExporter implements Exporter.ToFile {
  @Override
  public void write(GraphSource graph, OutputStream out) throws IOException {
    PageGraph shown = PageGraph.read(graph);
    if (shown.papers().isEmpty() && shown.terms().isEmpty()) {
      throw new PapergraphException(
          "A page shows papers and terms, and none is left to export; ask for more.");
    }
    graph
        .losses()
        .add("terms that fewer papers speak of, left out of the page", shown.termsLeftOut());
    graph
        .losses()
        .add("papers that speak of fewer terms, left out of the page", shown.papersLeftOut());
    tell(shown, graph);
    PageTemplate.read().write(out, data -> new PageData(data).write(shown));
  }

  private static void tell(PageGraph shown, GraphSource graph) {
    graph.took(NodeKind.PAPER, shown.papers().size());
    graph.took(NodeKind.TERM, shown.terms().size());
    graph.took(NodeKind.AUTHOR, 0);
    for (RelationshipType type : RelationshipType.values()) {
      graph.took(type, shown.relationships().stream().filter(one -> one.type() == type).count());
    }
  }
}
