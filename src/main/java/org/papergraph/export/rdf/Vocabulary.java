package org.papergraph.export.rdf;

import org.eclipse.rdf4j.model.IRI;

/**
 * Classes and properties that RDF4J has no constants for. Papergraph's own, which stand where no
 * vocabulary in wide use has one, are described in {@code rdf/shapes.ttl}.
 */
final class Vocabulary {
  static final String SCHEMA = "https://schema.org/";
  static final IRI ARTICLE = Iris.iri(SCHEMA + "ScholarlyArticle");
  static final IRI WORK = Iris.iri(SCHEMA + "CreativeWork");
  static final IRI NAME = Iris.iri(SCHEMA + "name");
  static final IRI ABSTRACT = Iris.iri(SCHEMA + "abstract");
  static final IRI KEYWORDS = Iris.iri(SCHEMA + "keywords");
  static final IRI LANGUAGE = Iris.iri(SCHEMA + "inLanguage");
  static final IRI IDENTIFIER = Iris.iri(SCHEMA + "identifier");
  static final IRI URL = Iris.iri(SCHEMA + "url");
  static final IRI PART_OF = Iris.iri(SCHEMA + "isPartOf");
  static final IRI AUTHOR = Iris.iri(SCHEMA + "author");
  static final IRI POSITION = Iris.iri(SCHEMA + "position");
  static final IRI TEXT = Iris.iri(SCHEMA + "text");
  static final IRI MENTIONS = Iris.iri(SCHEMA + "mentions");
  static final IRI ABOUT = Iris.iri(SCHEMA + "about");

  static final String OA = "http://www.w3.org/ns/oa#";
  static final IRI ANNOTATION = Iris.iri(OA + "Annotation");
  static final IRI MOTIVATED_BY = Iris.iri(OA + "motivatedBy");
  static final IRI IDENTIFYING = Iris.iri(OA + "identifying");
  static final IRI HAS_BODY = Iris.iri(OA + "hasBody");
  static final IRI HAS_TARGET = Iris.iri(OA + "hasTarget");
  static final IRI SPECIFIC_RESOURCE = Iris.iri(OA + "SpecificResource");
  static final IRI HAS_SOURCE = Iris.iri(OA + "hasSource");
  static final IRI HAS_SELECTOR = Iris.iri(OA + "hasSelector");
  static final IRI POSITION_SELECTOR = Iris.iri(OA + "TextPositionSelector");
  static final IRI START = Iris.iri(OA + "start");
  static final IRI END = Iris.iri(OA + "end");
  static final IRI QUOTE_SELECTOR = Iris.iri(OA + "TextQuoteSelector");
  static final IRI EXACT = Iris.iri(OA + "exact");

  static final String PG = Iris.BASE + "vocabulary:";
  static final IRI SENTENCE = own("Sentence");
  static final IRI CITE_KEY = own("citeKey");
  static final IRI ACRONYM = own("acronym");
  static final IRI PAPER_COUNT = own("paperCount");
  static final IRI FIRST_YEAR = own("firstYear");
  static final IRI LAST_YEAR = own("lastYear");
  static final IRI COUNT = own("count");
  static final IRI IN_TITLE = own("inTitle");
  static final IRI SALIENCE = own("salience");
  static final IRI CONFIDENCE = own("confidence");
  static final IRI RULE = own("rule");

  private Vocabulary() {}

  /** One of papergraph's own: a property, or the class of terms of a type. */
  static IRI own(String name) {
    return Iris.own("vocabulary", name);
  }
}
