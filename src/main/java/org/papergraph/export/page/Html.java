package org.papergraph.export.page;

import java.util.List;
import org.papergraph.export.Description;
import org.papergraph.export.Exporter;
import org.papergraph.export.Format;
import org.papergraph.export.Request;

/** A page on which people look at the graph. */
public final class Html implements Format {
  @Override
  public Description description() {
    return new Description(
        "html",
        List.of(),
        "any browser, without a network: one file that draws the graph, searches it and shows the"
            + " sentences; %,d terms and %,d papers at most"
                .formatted(PageGraph.TERMS, PageGraph.PAPERS),
        "authors as nodes (they stand with their papers), abstracts beyond their sentences, keywords,"
            + " numbers of mentions");
  }

  @Override
  public Exporter exporter(Request request) {
    return new PageExporter();
  }
}
