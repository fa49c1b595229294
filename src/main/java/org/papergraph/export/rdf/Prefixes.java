package org.papergraph.export.rdf;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.OWL;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.model.vocabulary.XSD;

/** Short forms of IRIs. */
final class Prefixes {
  /** In the order in which they are declared. */
  static final Map<String, String> BY_NAMESPACE = byNamespace();

  /** Of vocabularies: few IRIs that most triples have. */
  private final Map<IRI, String> shortened = new HashMap<>();

  private static Map<String, String> byNamespace() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put(RDF.NAMESPACE, "rdf");
    all.put(XSD.NAMESPACE, "xsd");
    all.put(OWL.NAMESPACE, "owl");
    all.put(SKOS.NAMESPACE, "skos");
    all.put(PROV.NAMESPACE, "prov");
    all.put(DCTERMS.NAMESPACE, "dcterms");
    all.put(Vocabulary.SCHEMA, "schema");
    all.put(Vocabulary.OA, "oa");
    all.put(Vocabulary.PG, "pg");
    for (String kind :
        "paper term author venue sentence mentions proposes broader wrote evidence place"
            .split(" ", -1)) {
      all.put(Iris.BASE + kind + ":", kind);
    }
    return Collections.unmodifiableMap(all);
  }

  /** With a prefix if there is one for it, else whole. */
  String shorten(IRI iri) {
    String text = iri.stringValue();
    return isOfGraph(text) ? text.substring(Iris.BASE.length()) : ofVocabulary(iri, text);
  }

  /** Those of papergraph's own that keys are part of: what they are is their prefix. */
  private static boolean isOfGraph(String iri) {
    return iri.startsWith(Iris.BASE) && !iri.startsWith(Vocabulary.PG) && local(iri) > 0;
  }

  private String ofVocabulary(IRI iri, String text) {
    String known = shortened.get(iri);
    if (known != null) {
      return known;
    }
    int local = local(text);
    String prefix = BY_NAMESPACE.get(text.substring(0, local));
    if (prefix == null) {
      return text;
    }
    String shorter = prefix + ":" + text.substring(local);
    shortened.put(iri, shorter);
    return shorter;
  }

  /** Where the part begins that keys are made of. */
  static int local(String iri) {
    return iri.startsWith(Iris.BASE)
        ? iri.indexOf(':', Iris.BASE.length()) + 1
        : Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1;
  }
}
