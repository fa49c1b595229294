package org.papergraph.export.rdf;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HexFormat;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.papergraph.export.Characters;

/**
 * IRIs of what a graph holds. Keys are percent-encoded as {@code ENCODE_FOR_URI} of SPARQL does it,
 * so that queries can make them.
 */
final class Iris {
  /** Of all IRIs that nobody else gave; it names and does not resolve. */
  static final String BASE = "urn:papergraph:";

  /** The scheme that all terms are in. */
  static final IRI TERMS = iri(BASE + "terms");

  /** Of most. */
  private static final int LENGTH = 128;

  private static final HexFormat HEX = HexFormat.of().withUpperCase();
  private static final BitSet UNRESERVED = Characters.lettersDigitsAnd("-._~");
  private static final BitSet OF_PATHS = Characters.lettersDigitsAnd("-._~!$&'()*+,;=:@/");

  private Iris() {}

  static IRI iri(String text) {
    return SimpleValueFactory.getInstance().createIRI(text);
  }

  /** One of papergraph's own: what it is, and the keys that tell which. */
  static IRI own(String kind, Object... keys) {
    StringBuilder text = new StringBuilder(LENGTH).append(BASE).append(kind);
    for (Object key : keys) {
      append(key.toString(), UNRESERVED, text.append(':'));
    }
    return iri(text.toString());
  }

  /** One more of papergraph's own, which is a part of {@code whole}. */
  static IRI part(IRI whole, String name) {
    return iri(whole.stringValue() + ":" + name);
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

  private static StringBuilder append(String text, BitSet allowed, StringBuilder to) {
    for (int at = 0; at < text.length(); at++) {
      char next = text.charAt(at);
      if (!allowed.get(next)) {
        return encode(text.substring(at), allowed, to);
      }
      to.append(next);
    }
    return to;
  }

  private static StringBuilder encode(String text, BitSet allowed, StringBuilder to) {
    for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
      if (octet > 0 && allowed.get(octet)) {
        to.append((char) octet);
      } else {
        to.append('%').append(HEX.toHexDigits(octet));
      }
    }
    return to;
  }
}
