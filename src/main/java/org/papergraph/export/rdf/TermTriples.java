package org.papergraph.export.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.papergraph.export.Losses;
import org.papergraph.export.Node;

/** Says what terms are called. */
record TermTriples(Triples triples, Losses losses) {

  void write(Node term) {
    Map<String, Object> properties = term.properties();
    triples
        .about(Iris.term(term.key()))
        .add(RDF.TYPE, List.of(SKOS.CONCEPT, Vocabulary.own(term.type())))
        .add(SKOS.IN_SCHEME, Iris.TERMS)
        .add(DCTERMS.IDENTIFIER, term.key())
        .add(SKOS.PREF_LABEL, term.name())
        .add(SKOS.ALT_LABEL, otherNames(term))
        .add(Vocabulary.ACRONYM, properties.get("acronyms"))
        .add(Vocabulary.PAPER_COUNT, properties.get("paperCount"))
        .add(Vocabulary.FIRST_YEAR, Years.literal(properties.get("firstYear"), losses))
        .add(Vocabulary.LAST_YEAR, Years.literal(properties.get("lastYear"), losses));
  }

  /** SKOS allows no label to be preferred and alternative at once. */
  private static List<Object> otherNames(Node term) {
    List<Object> names = new ArrayList<>();
    names.addAll((List<?>) term.properties().getOrDefault("aliases", List.of()));
    names.addAll((List<?>) term.properties().getOrDefault("acronyms", List.of()));
    names.removeIf(name -> name.equals(term.name()));
    return names;
  }
}
