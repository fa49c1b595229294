package org.papergraph.extract;

import java.util.Locale;

/** Which trained tagger judges what may be a term. */
public enum TaggerKind {
  /** A linear-chain CRF over words and their parts of speech. */
  FAST,
  /** A small encoder that sees the whole abstract, with the fast one's vote. */
  ACCURATE;

  /** The one that a new graph gets. */
  public static final TaggerKind USUAL = FAST;

  /** The name that users give. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
