package org.papergraph.export.rdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.regex.Pattern;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.rio.turtle.TurtleWriter;

/** Turtle with prefixes for papergraph's IRIs, whose keys RDF4J would not see as local names. */
final class ShortTurtle extends TurtleWriter {
  /** Names that need no escape. */
  private static final Pattern LOCAL =
      Pattern.compile("[A-Za-z0-9_%:](?:[A-Za-z0-9_%:.-]*[A-Za-z0-9_%:-])?");

  ShortTurtle(OutputStream out) {
    super(NoncharacterEscapes.to(out));
  }

  @Override
  protected void writeURI(IRI iri) throws IOException {
    String whole = iri.stringValue();
    String shortened = Prefixes.shorten(iri);
    if (!shortened.equals(whole)
        && LOCAL.matcher(whole).region(Prefixes.local(whole), whole.length()).matches()) {
      writer.write(shortened);
    } else {
      super.writeURI(iri);
    }
  }
}
