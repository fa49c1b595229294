package org.papergraph.export.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.export.reading.RdfGraph;

class ShortTurtleTest {
  private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

  /** Local names that need an escape or may not stand there at all, and some that may. */
  private static final List<String> KEYS =
      List.of("a", "a.", ".a", "a.b", "-a", "a-", "a~b", "a:b", "_a", "9", "a b/c#d", "é", "");

  private static final List<Value> LITERALS =
      List.of(
          VALUES.createLiteral("3", XSD.DECIMAL),
          VALUES.createLiteral("3.0", XSD.DECIMAL),
          VALUES.createLiteral("-3", XSD.INTEGER),
          VALUES.createLiteral("3", XSD.NON_NEGATIVE_INTEGER),
          VALUES.createLiteral("1E-5", XSD.DOUBLE),
          VALUES.createLiteral("2020", XSD.GYEAR),
          VALUES.createLiteral(true),
          VALUES.createLiteral("3"),
          VALUES.createLiteral("a \"b\" \\ c\nd\te\r\u0001"),
          VALUES.createLiteral("flow", "en"));

  @TempDir private Path temp;

  @Test
  void itSaysWhatNTriplesSay() throws IOException {
    RdfGraph triples = read(PlainNTriples::new, "n-triples");
    RdfGraph turtle = read(ShortTurtle::new, "turtle");
    assertThat(turtle.statements()).isEqualTo(KEYS.size() * (2L + LITERALS.size()) * 2);
    assertThat(turtle.saysTheSameAs(triples)).isTrue();
  }

  @Test
  void aSubjectAndAPredicateAreSaidOnce() throws IOException {
    read(ShortTurtle::new, "turtle");
    assertThat(Files.readString(temp.resolve("turtle")))
        .contains(
            "\nterm:a a skos:Concept;\n  skos:related term:a;\n  skos:note \"3\"^^xsd:decimal, 3.0, -3,")
        .contains("\n<urn:papergraph:term:a.> a skos:Concept;");
  }

  private RdfGraph read(Function<OutputStream, RDFHandler> syntax, String language)
      throws IOException {
    Path file = temp.resolve(language);
    try (OutputStream out = Files.newOutputStream(file)) {
      RDFHandler handler = syntax.apply(out);
      handler.startRDF();
      Prefixes.BY_NAMESPACE.forEach((name, prefix) -> handler.handleNamespace(prefix, name));
      write(new Triples(handler));
      handler.endRDF();
    }
    return RdfGraph.read(file, language);
  }

  /** Of each key under two prefixes. */
  private static void write(Triples triples) {
    for (String kind : List.of("term", "author")) {
      for (String key : KEYS) {
        triples
            .about(Iris.own(kind, key))
            .add(RDF.TYPE, SKOS.CONCEPT)
            .add(SKOS.RELATED, Iris.own(kind, key))
            .add(SKOS.NOTE, LITERALS);
      }
    }
  }
}
