package org.papergraph.export.rdf;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.rio.RDFHandler;

/** Hands on what is said of one resource after another. */
final class Triples {
  private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

  private final RDFHandler handler;
  private IRI subject = Iris.TERMS;

  Triples(RDFHandler handler) {
    this.handler = handler;
  }

  /** From now on it is of {@code resource} that something is said. */
  Triples about(IRI resource) {
    subject = resource;
    return this;
  }

  /**
   * Says it.
   *
   * @param value of RDF or of the graph; each value of a list; nothing for null
   */
  Triples add(IRI predicate, Object value) {
    switch (value) {
      case null -> {}
      case List<?> list -> list.stream().distinct().forEach(each -> add(predicate, each));
      case Value rdf -> handler.handleStatement(VALUES.createStatement(subject, predicate, rdf));
      default -> add(predicate, literal(value));
    }
    return this;
  }

  /** Says it, and then of {@code statement} that it is this triple with more to be said of it. */
  Triples state(IRI statement, IRI start, IRI predicate, IRI end) {
    return about(start)
        .add(predicate, end)
        .about(statement)
        .add(RDF.TYPE, RDF.STATEMENT)
        .add(RDF.SUBJECT, start)
        .add(RDF.PREDICATE, predicate)
        .add(RDF.OBJECT, end);
  }

  private static Literal literal(Object value) {
    return switch (value) {
      case Long number -> VALUES.createLiteral(BigInteger.valueOf(number));
      case Double number -> VALUES.createLiteral(BigDecimal.valueOf(number));
      case Boolean truth -> VALUES.createLiteral(truth);
      default -> VALUES.createLiteral((String) value);
    };
  }
}
