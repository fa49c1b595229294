package org.papergraph.export.rdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Function;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.papergraph.export.Exporter;
import org.papergraph.export.GraphSource;
import org.papergraph.export.NodeKind;
import org.papergraph.export.RelationshipType;

/** Says in triples what the graph says. */
record GraphInTriples(Function<OutputStream, RDFHandler> syntax) implements Exporter.ToFile {

  @Override
  public void write(GraphSource graph, OutputStream out) throws IOException {
    try {
      RDFHandler handler = syntax.apply(out);
      handler.startRDF();
      Prefixes.BY_NAMESPACE.forEach((name, prefix) -> handler.handleNamespace(prefix, name));
      write(graph, new Triples(handler));
      handler.endRDF();
    } catch (RDFHandlerException e) {
      if (e.getCause() instanceof IOException cause) {
        throw cause;
      }
      throw e;
    }
  }

  private static void write(GraphSource graph, Triples triples) throws IOException {
    PaperIris papers = PaperIris.of(graph);
    nodes(graph, triples, papers);
    MentionTriples mentions = new MentionTriples(triples, papers, graph.losses());
    graph.relationships(RelationshipType.MENTIONS, mentions::write);
    graph.relationships(RelationshipType.PROPOSES, mentions::write);
    graph.relationships(RelationshipType.IS_A, new BroaderTriples(triples, papers)::write);
    graph.relationships(RelationshipType.WROTE, new AuthorTriples(triples, papers)::write);
  }

  private static void nodes(GraphSource graph, Triples triples, PaperIris papers)
      throws IOException {
    graph.nodes(NodeKind.PAPER, new PaperTriples(triples, papers, graph.losses())::write);
    if (graph.kinds().contains(NodeKind.TERM)) {
      triples
          .about(Iris.TERMS)
          .add(RDF.TYPE, SKOS.CONCEPT_SCHEME)
          .add(DCTERMS.TITLE, "Terms that papers speak of");
      graph.nodes(NodeKind.TERM, new TermTriples(triples, graph.losses())::write);
    }
    graph.nodes(NodeKind.AUTHOR, new AuthorTriples(triples, papers)::write);
  }
}
