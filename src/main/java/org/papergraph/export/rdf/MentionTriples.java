package org.papergraph.export.rdf;

import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.papergraph.export.Losses;
import org.papergraph.export.Relationship;
import org.papergraph.export.RelationshipType;

/** Says which terms papers speak of and which they introduce, and where. */
record MentionTriples(Triples triples, PaperIris papers, Losses losses) {

  void write(Relationship mention) {
    String paper = mention.start().key();
    String term = mention.end().key();
    boolean proposes = mention.type() == RelationshipType.PROPOSES;
    triples.state(
        Iris.own(proposes ? "proposes" : "mentions", paper, term),
        papers.paper(paper),
        proposes ? Vocabulary.ABOUT : Vocabulary.MENTIONS,
        Iris.term(term));
    figures(mention.properties());
    List<Place> places = Place.all(mention, losses);
    places.forEach(place -> triples.add(PROV.WAS_DERIVED_FROM, place.evidence()));
    places.forEach(this::evidence);
  }

  private void figures(Map<String, Object> properties) {
    triples
        .add(Vocabulary.COUNT, properties.get("count"))
        .add(Vocabulary.IN_TITLE, properties.get("inTitle"))
        .add(Vocabulary.SALIENCE, properties.get("salience"))
        .add(Vocabulary.CONFIDENCE, properties.get("confidence"));
    if (properties.get("type") instanceof String type) {
      triples.add(DCTERMS.TYPE, Vocabulary.own(type));
    }
  }

  /** Two terms that stand in one place, and a term that is introduced there, share that place. */
  private void evidence(Place place) {
    IRI target = place.iri();
    IRI position = Iris.part(target, "position");
    IRI quote = Iris.part(target, "quote");
    triples
        .about(place.evidence())
        .add(RDF.TYPE, Vocabulary.ANNOTATION)
        .add(Vocabulary.MOTIVATED_BY, Vocabulary.IDENTIFYING)
        .add(Vocabulary.HAS_BODY, Iris.term(place.term()))
        .add(Vocabulary.HAS_TARGET, target)
        .about(target)
        .add(RDF.TYPE, Vocabulary.SPECIFIC_RESOURCE)
        .add(Vocabulary.HAS_SOURCE, Iris.sentence(place.paper(), place.sentence()))
        .add(Vocabulary.HAS_SELECTOR, position)
        .add(Vocabulary.HAS_SELECTOR, quote)
        .about(position)
        .add(RDF.TYPE, Vocabulary.POSITION_SELECTOR)
        .add(Vocabulary.START, count(place.start()))
        .add(Vocabulary.END, count(place.end()))
        .about(quote)
        .add(RDF.TYPE, Vocabulary.QUOTE_SELECTOR)
        .add(Vocabulary.EXACT, place.words());
  }

  private static Literal count(long characters) {
    return SimpleValueFactory.getInstance()
        .createLiteral(Long.toString(characters), XSD.NON_NEGATIVE_INTEGER);
  }
}
