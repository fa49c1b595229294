package org.papergraph.export.rdf;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;

/**
 * IRIs of what a graph holds. Keys are percent-encoded as {@code ENCODE_FOR_URI} of SPARQL does it,
 * so that queries can make them.
 */
final class Iris {
  /** Of all IRIs that nobody else gave; it names and does not resolve. */
  static final String BASE = "urn:papergraph:";

  /** The scheme that all terms are in. */
  static final IRI TERMS = iri(BASE + "terms");

  private static final String UNRESERVED = "-._~";
  private static final String OF_PATHS = UNRESERVED + "!$&'()*+,;=:@/";

  private Iris() {}

  static IRI iri(String text) {
    return SimpleValueFactory.getInstance().createIRI(text);
  }

  /** One of papergraph's own: what it is, and the keys that tell which. */
  static IRI own(String kind, Object... keys) {
    StringBuilder text = new StringBuilder(BASE).append(kind);
    for (Object key : keys) {
      append(key.toString(), UNRESERVED, text.append(':'));
    }
    return iri(text.toString());
  }

  static IRI term(String key) {
    return own("term", key);
  }

  static IRI author(String key) {
    return own("author", key);
  }

  static IRI sentence(String paper, long number) {
    return own("sentence", paper, number);
  }

  static IRI doi(String doi) {
    return iri(append(doi, OF_PATHS, new StringBuilder("https://doi.org/")).toString());
  }

  static IRI arxiv(String id) {
    return iri(append(id, OF_PATHS, new StringBuilder("https://arxiv.org/abs/")).toString());
  }

  private static StringBuilder append(String text, String allowed, StringBuilder to) {
    for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
      if (isLetterOrDigit(octet) || allowed.indexOf(octet) >= 0) {
        to.append((char) octet);
      } else {
        to.append('%').append(HexFormat.of().withUpperCase().toHexDigits(octet));
      }
    }
    return to;
  }

  private static boolean isLetterOrDigit(byte octet) {
    return (octet >= 'a' && octet <= 'z')
        || (octet >= 'A' && octet <= 'Z')
        || (octet >= '0' && octet <= '9');
  }
}
