package org.papergraph.export.rdf;

import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.papergraph.export.Relationship;

/** Says which terms are broader than others, and which sentences that was told from. */
record BroaderTriples(Triples triples, PaperIris papers) {

  void write(Relationship broader) {
    String narrow = broader.start().key();
    String wide = broader.end().key();
    Map<String, Object> properties = broader.properties();
    IRI statement = Iris.own("broader", narrow, wide);
    triples
        .state(statement, Iris.term(narrow), SKOS.BROADER, Iris.term(wide))
        .add(Vocabulary.RULE, properties.get("rule"))
        .add(Vocabulary.PAPER_COUNT, properties.get("paperCount"));
    Support support = new Support(broader);
    for (int i = 0; i < support.papers().size(); i++) {
      triples.add(PROV.WAS_DERIVED_FROM, support.sentence(i));
    }
    sentences(support);
  }

  /** Of papers that are not in this export, and so say nothing of their sentences themselves. */
  private void sentences(Support support) {
    for (int i = 0; i < support.texts().size(); i++) {
      String paper = support.papers().get(i);
      if (!papers.has(paper)) {
        PaperTriples.sentence(
            triples, papers.paper(paper), paper, support.numbers().get(i), support.texts().get(i));
      }
    }
  }

  /**
   * Where a relationship stands.
   *
   * @param texts none if one is missing, for then it is not known whose the others are
   */
  private record Support(List<String> papers, List<Long> numbers, List<String> texts) {
    Support(Relationship broader) {
      this(
          Listed.in(broader, "evidencePapers", String.class),
          Listed.in(broader, "evidenceSentences", Long.class),
          broader.evidence());
    }

    Support {
      texts = texts.size() == papers.size() ? texts : List.of();
    }

    IRI sentence(int i) {
      return Iris.sentence(papers.get(i), numbers.get(i));
    }
  }
}
