package org.papergraph.export.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.apicatalog.jsonld.JsonLdError;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.jena.riot.RiotException;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Jena reads what Rio writes, of which some libraries are left out. */
class RdfGraphTest {
  private static final String AWKWARD = "a \"b\" \\ <&>\n\t😀 \u202Eאב =x [y]";

  @TempDir Path temp;

  @Test
  void turtleAndNTriplesSayTheSame() throws Exception {
    RdfGraph turtle = RdfGraph.read(write("a.ttl", RDFFormat.TURTLE), "turtle");
    RdfGraph triples = RdfGraph.read(write("a.nt", RDFFormat.NTRIPLES), "n-triples");
    assertThat(turtle.statements()).isEqualTo(5);
    assertThat(turtle.saysTheSameAs(triples)).isTrue();
    String labels =
        "SELECT ?l { ?t <http://www.w3.org/2004/02/skos/core#prefLabel> ?l FILTER(lang(?l) = 'en') }";
    assertThat(turtle.select(labels)).containsExactly(Map.of("l", AWKWARD));
  }

  @Test
  void brokenShapesAreTold() throws Exception {
    RdfGraph graph = RdfGraph.read(write("a.ttl", RDFFormat.TURTLE), "turtle");
    assertThat(graph.violations(shapes(2))).isEmpty();
    assertThat(graph.violations(shapes(1))).hasSize(1).first().asString().contains("maxCount");
  }

  @Test
  void badIrisAreErrors() throws Exception {
    Path file = Files.writeString(temp.resolve("a.nt"), "<http://x/a b> <http://x/p> \"o\" .\n");
    assertThatThrownBy(() -> RdfGraph.read(file, "n-triples")).isInstanceOf(RiotException.class);
  }

  @Test
  void jsonLdIsExpandedWithoutTheNetwork() throws Exception {
    String document =
        """
        {"@context": %s,
         "@graph": [{"@id": "http://x/1", "name": "one"}, {"@id": "http://x/2", "name": "two"}]}
        """;
    Path own = temp.resolve("own.jsonld");
    Files.writeString(own, document.formatted("{\"name\": \"https://schema.org/name\"}"));
    assertThat(RdfGraph.expanded(own)).isEqualTo(2);
    assertThat(RdfGraph.read(own, "json-ld").statements()).isEqualTo(2);
    Path remote = temp.resolve("remote.jsonld");
    Files.writeString(remote, document.formatted("\"https://schema.org/\""));
    assertThatThrownBy(() -> RdfGraph.expanded(remote)).isInstanceOf(JsonLdError.class);
  }

  private Path shapes(int labels) throws Exception {
    return Files.writeString(
        temp.resolve("shapes.ttl"),
        """
        @prefix sh: <http://www.w3.org/ns/shacl#> .
        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
        [] a sh:NodeShape ;
          sh:targetClass skos:Concept ;
          sh:property [ sh:path skos:prefLabel ; sh:minCount 1 ; sh:maxCount %d ] .
        """
            .formatted(labels));
  }

  private Path write(String name, RDFFormat format) throws Exception {
    Path file = temp.resolve(name);
    try (Writer out = Files.newBufferedWriter(file)) {
      RDFWriter writer = Rio.createWriter(format, out);
      writer.startRDF();
      writer.handleNamespace(SKOS.PREFIX, SKOS.NAMESPACE);
      statements(writer);
      writer.endRDF();
    }
    return file;
  }

  private static void statements(RDFWriter writer) {
    ValueFactory values = SimpleValueFactory.getInstance();
    IRI term = values.createIRI("https://example.org/term/a%20b");
    IRI paper = values.createIRI("https://doi.org/10.1/x");
    writer.handleStatement(values.createStatement(term, RDF.TYPE, SKOS.CONCEPT));
    writer.handleStatement(
        values.createStatement(term, SKOS.PREF_LABEL, values.createLiteral(AWKWARD, "en")));
    writer.handleStatement(
        values.createStatement(term, SKOS.PREF_LABEL, values.createLiteral("a")));
    writer.handleStatement(values.createStatement(paper, DCTERMS.SUBJECT, term));
    writer.handleStatement(values.createStatement(paper, DCTERMS.DATE, values.createLiteral(2019)));
  }
}
