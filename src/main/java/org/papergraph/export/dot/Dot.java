package org.papergraph.export.dot;

import java.util.List;
import org.papergraph.export.Description;
import org.papergraph.export.Exporter;
import org.papergraph.export.Format;
import org.papergraph.export.Request;

/** Graphviz's language. */
public final class Dot implements Format {
  @Override
  public Description description() {
    return new Description(
        "dot",
        List.of(),
        "Graphviz: dot for parts of some hundred nodes, sfdp for more",
        "properties other than names, years, venues, types, counts and a paper's address; all but"
            + " the first sentence behind a relationship");
  }

  @Override
  public Exporter exporter(Request request) {
    return new DotExporter();
  }
}
