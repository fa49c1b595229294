package org.papergraph.export.rdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.BitSet;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.base.CoreDatatype;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
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

  /** Types that are not said. */
  private static final Set<CoreDatatype> PLAIN =
      Set.of(CoreDatatype.XSD.STRING, CoreDatatype.RDF.LANGSTRING);

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
    switch (value) {
      case IRI iri -> writeIri(iri);
      case Literal literal -> writeLiteral(literal);
      default -> super.writeValue(value);
    }
  }

  private void writeIri(IRI iri) throws IOException {
    String shortened = shortened(iri);
    if (shortened.isEmpty()) {
      super.writeValue(iri);
    } else {
      writer.write(shortened);
    }
  }

  private void writeLiteral(Literal literal) throws IOException {
    if (isBare(literal)) {
      writer.write(literal.getLabel());
    } else if (PLAIN.contains(literal.getCoreDatatype())) {
      super.writeValue(literal);
    } else {
      super.writeValue(SimpleValueFactory.getInstance().createLiteral(literal.getLabel()));
      writer.write("^^");
      writeIri(literal.getDatatype());
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
    for (int at = from + 1; at <= last; at++) {
      if (!INSIDE.get(iri.charAt(at))) {
        return false;
      }
    }
    return iri.charAt(last) != '.';
  }

  /** Whether it is a number or truth that tells its type by how it is written. */
  private static boolean isBare(Literal literal) {
    return literal.getCoreDatatype() instanceof CoreDatatype.XSD type
        && switch (type) {
          case INTEGER, BOOLEAN -> true;
          case DECIMAL -> literal.getLabel().contains(".");
          default -> false;
        };
  }
}
