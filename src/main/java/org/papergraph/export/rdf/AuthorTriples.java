package org.papergraph.export.rdf;

import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.papergraph.export.Node;
import org.papergraph.export.Relationship;

/** Says who wrote papers: names as printed, which may be of people or of groups. */
record AuthorTriples(Triples triples, PaperIris papers) {

  void write(Node author) {
    triples
        .about(Iris.author(author.key()))
        .add(RDF.TYPE, DCTERMS.AGENT)
        .add(DCTERMS.IDENTIFIER, author.key())
        .add(Vocabulary.NAME, author.name());
  }

  void write(Relationship wrote) {
    String author = wrote.start().key();
    String paper = wrote.end().key();
    Object position = wrote.properties().get("position");
    triples
        .state(
            Iris.own("wrote", author, paper, position),
            papers.paper(paper),
            Vocabulary.AUTHOR,
            Iris.author(author))
        .add(Vocabulary.POSITION, position);
  }
}
