package org.papergraph.export.vosviewer;

import java.util.List;
import org.papergraph.export.Description;
import org.papergraph.export.Exporter;
import org.papergraph.export.Format;
import org.papergraph.export.Request;

/** The JSON files of VOSviewer. */
public final class VosViewer implements Format {
  @Override
  public Description description() {
    return new Description(
        "vosviewer",
        List.of(),
        "VOSviewer: a map of the %,d terms that most papers speak of, linked where a paper speaks of both"
            .formatted(TermMap.ITEMS),
        "papers, authors, sentences and broader terms; of papers, how many there are and their"
            + " average year");
  }

  @Override
  public Exporter exporter(Request request) {
    return new VosViewerExporter();
  }
}
