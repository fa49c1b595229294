package org.papergraph.export.page;

import java.io.IOException;
import java.io.OutputStream;
import org.papergraph.PapergraphException;
import org.papergraph.export.Exporter;
import org.papergraph.export.GraphSource;

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
    PageTemplate.read().write(out, data -> new PageData(data).write(shown));
  }
}
