package org.papergraph.export.rdf;

import java.io.IOException;
import java.io.OutputStream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.turtle.TurtleWriter;

/**
 * Turtle with prefixes for papergraph's IRIs, whose keys RDF4J would not see as local names.
 * Statements are written as they come: to gather those of a subject took RDF4J most of its time.
 */
final class ShortTurtle extends TurtleWriter {
  private final Prefixes prefixes = new Prefixes();

  ShortTurtle(OutputStream out) {
    super(new NoncharacterEscapes(out));
  }

  @Override
  protected void consumeStatement(Statement statement) {
    handleStatementInternal(statement, false, false, false);
  }

  @Override
  protected void writeURI(IRI iri) throws IOException {
    String whole = iri.stringValue();
    String shortened = prefixes.shorten(iri);
    if (shortened.length() < whole.length() && isLocal(whole, Prefixes.local(whole))) {
      writer.write(shortened);
    } else {
      super.writeURI(iri);
    }
  }

  /** Whether what begins there is a local name without an escape. */
  private static boolean isLocal(String iri, int from) {
    for (int at = from; at < iri.length(); at++) {
      char next = iri.charAt(at);
      boolean inside = at > from && (next == '-' || (next == '.' && at < iri.length() - 1));
      if (!inside && !isNamed(next)) {
        return false;
      }
    }
    return iri.length() > from;
  }

  private static boolean isNamed(char next) {
    return (next >= 'a' && next <= 'z')
        || (next >= 'A' && next <= 'Z')
        || (next >= '0' && next <= '9')
        || next == '%'
        || next == ':'
        || next == '_';
  }
}
