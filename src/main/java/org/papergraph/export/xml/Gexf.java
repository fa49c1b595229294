package org.papergraph.export.xml;

import java.util.List;
import org.papergraph.export.Description;
import org.papergraph.export.Exporter;
import org.papergraph.export.Format;
import org.papergraph.export.Request;

/** GEXF 1.3, Gephi's own format. */
public final class Gexf implements Format {
  @Override
  public Description description() {
    return new Description(
        "gexf",
        List.of(),
        "Gephi: labels, colours, sizes, a timeline of years, evidence in the data laboratory",
        "abstracts, sentences without a term, embeddings");
  }

  @Override
  public Exporter exporter(Request request) {
    return new GexfFile();
  }
}
