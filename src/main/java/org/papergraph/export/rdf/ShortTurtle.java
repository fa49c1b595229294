package org.papergraph.export.rdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.BitSet;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.base.CoreDatatype;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.papergraph.export.Characters;

/**
 * Turtle, which is N-Triples with prefixes, bare numbers, and a subject or predicate said but once
 * where one statement with it follows another. RDF4J's own would not see papergraph's keys as local
 * names, and looks at every character several times.
 */
final class ShortTurtle extends PlainNTriples {
  private static final BitSet NAMED = Characters.lettersDigitsAnd("%:_");
  private static final BitSet INSIDE = Characters.lettersDigitsAnd("%:_-.");

  private final Prefixes prefixes = new Prefixes();
  private Resource subject;
  private IRI predicate;

  ShortTurtle(OutputStream out) {
    super(out);
  }

  @Override
  public RDFFormat getRDFFormat() {
    return RDFFormat.TURTLE;
  }

  @Override
  public void handleNamespace(String prefix, String name) {
    Writing.trying(() -> writer.write("@prefix " + prefix + ": <" + name + "> .\n"));
  }

  @Override
  protected void consumeStatement(Statement statement) {
    Writing.trying(() -> write(statement));
  }

  private void write(Statement statement) throws IOException {
    if (!statement.getSubject().equals(subject)) {
      end();
      writer.write('\n');
      writeValue(statement.getSubject());
      writePredicate(" ", statement.getPredicate());
    } else if (statement.getPredicate().equals(predicate)) {
      writer.write(", ");
    } else {
      writePredicate(";\n  ", statement.getPredicate());
    }
    subject = statement.getSubject();
    predicate = statement.getPredicate();
    writeValue(statement.getObject());
  }

  private void writePredicate(String before, IRI next) throws IOException {
    writer.write(before);
    if (next.equals(RDF.TYPE)) {
      writer.write('a');
    } else {
      writeValue(next);
    }
    writer.write(' ');
  }

  private void end() throws IOException {
    if (subject != null) {
      writer.write(" .\n");
    }
  }

  @Override
  public void endRDF() {
    Writing.trying(this::end);
    super.endRDF();
  }

  @Override
  protected void writeValue(Value value) throws IOException {
    String shortened =
        switch (value) {
          case IRI iri -> shortened(iri);
          case Literal literal -> bare(literal);
          default -> "";
        };
    if (shortened.isEmpty()) {
      super.writeValue(value);
    } else {
      writer.write(shortened);
    }
  }

  /** With a prefix; nothing if there is none or what follows it would need an escape. */
  private String shortened(IRI iri) {
    String whole = iri.stringValue();
    String shortened = prefixes.shorten(iri);
    return shortened.length() < whole.length() && isLocal(whole, Prefixes.local(whole))
        ? shortened
        : "";
  }

  private static boolean isLocal(String iri, int from) {
    int last = iri.length() - 1;
    if (from > last || !NAMED.get(iri.charAt(from))) {
      return false;
    }
    for (int at = from + 1; at < last; at++) {
      if (!INSIDE.get(iri.charAt(at))) {
        return false;
      }
    }
    return iri.charAt(last) != '.' && INSIDE.get(iri.charAt(last));
  }

  /** A number or truth that tells its type by how it is written; nothing for others. */
  private static String bare(Literal literal) {
    String label = literal.getLabel();
    boolean tells =
        literal.getCoreDatatype() instanceof CoreDatatype.XSD type
            && switch (type) {
              case INTEGER, BOOLEAN -> true;
              case DECIMAL -> label.contains(".");
              default -> false;
            };
    return tells ? label : "";
  }
}
