package org.papergraph.export.rdf;

import java.io.IOException;
import java.io.OutputStream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.rio.ntriples.NTriplesWriter;

/**
 * N-Triples in which IRIs stand as they are: {@link Iris} leaves nothing in them that would need an
 * escape. To look for that, character by character, took RDF4J most of its time.
 */
class PlainNTriples extends NTriplesWriter {
  PlainNTriples(OutputStream out) {
    super(new NoncharacterEscapes(out));
  }

  @Override
  protected void consumeStatement(Statement statement) {
    Writing.trying(
        () -> {
          writeValue(statement.getSubject());
          writer.write(' ');
          writeValue(statement.getPredicate());
          writer.write(' ');
          writeValue(statement.getObject());
          writer.write(" .\n");
        });
  }

  @Override
  protected void writeValue(Value value) throws IOException {
    if (value instanceof IRI) {
      writer.write('<');
      writer.write(value.stringValue());
      writer.write('>');
    } else {
      super.writeValue(value);
    }
  }
}
