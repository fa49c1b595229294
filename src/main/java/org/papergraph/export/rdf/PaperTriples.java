package org.papergraph.export.rdf;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.OWL;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.papergraph.export.Losses;
import org.papergraph.export.Node;

/** Says what papers are, and what stands in their sentences. */
record PaperTriples(Triples triples, PaperIris papers, Losses losses) {
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

  /** What of a paper's identifiers stands before them, by the property that has them. */
  private static final Map<String, String> IDENTIFIERS =
      Map.of("doi", "doi:", "arxivId", "arxiv:", "pmid", "pmid:", "aclId", "acl:");

  void write(Node paper) {
    Map<String, Object> properties = paper.properties();
    IRI iri = papers.paper(paper.key());
    triples.about(iri).add(RDF.TYPE, Vocabulary.ARTICLE);
    names(paper);
    Object title = inLanguage("title", properties);
    triples
        .add(DCTERMS.TITLE, title)
        .add(Vocabulary.NAME, title)
        .add(Vocabulary.ABSTRACT, inLanguage("abstract", properties))
        .add(DCTERMS.ISSUED, Years.literal(properties.get("year"), losses))
        .add(Vocabulary.KEYWORDS, properties.get("keywords"))
        .add(Vocabulary.LANGUAGE, properties.get("language"))
        .add(Vocabulary.URL, properties.get("url"))
        .add(Vocabulary.CITE_KEY, properties.get("citeKey"));
    venue(iri, properties.get("venue"));
    sentences(paper, iri);
  }

  private void names(Node paper) {
    triples.add(OWL.SAMEAS, papers.others(paper.key())).add(DCTERMS.IDENTIFIER, paper.key());
    for (String property : List.of("doi", "arxivId", "pmid", "aclId")) {
      if (paper.properties().get(property) instanceof String id) {
        triples.add(Vocabulary.IDENTIFIER, IDENTIFIERS.get(property) + id);
      }
    }
  }

  private static Object inLanguage(String name, Map<String, Object> properties) {
    Object text = properties.get(name);
    Object language = properties.get("language");
    return text instanceof String words && isKnown(language)
        ? literal(words, (String) language)
        : text;
  }

  /** "und" says that it is not known. */
  private static boolean isKnown(Object language) {
    return language instanceof String code
        && !code.equals("und")
        && LANGUAGE.matcher(code).matches();
  }

  private static Literal literal(String text, String language) {
    return SimpleValueFactory.getInstance().createLiteral(text, language);
  }

  private void venue(IRI paper, Object name) {
    if (name instanceof String known) {
      IRI venue = Iris.own("venue", known);
      triples.about(paper).add(Vocabulary.PART_OF, venue);
      triples.about(venue).add(RDF.TYPE, Vocabulary.WORK).add(Vocabulary.NAME, known);
    }
  }

  private void sentences(Node paper, IRI iri) {
    List<?> sentences = (List<?>) paper.properties().getOrDefault("sentences", List.of());
    for (int number = 0; number < sentences.size(); number++) {
      sentence(triples, iri, paper.key(), number, (String) sentences.get(number));
    }
  }

  /** Says what stands in a sentence. Its text has no language, so that quotes can equal it. */
  static void sentence(Triples triples, IRI paper, String key, long number, String text) {
    triples
        .about(Iris.sentence(key, number))
        .add(RDF.TYPE, Vocabulary.SENTENCE)
        .add(Vocabulary.PART_OF, paper)
        .add(Vocabulary.POSITION, number)
        .add(Vocabulary.TEXT, text);
  }
}
