package org.papergraph.extract;

import org.papergraph.corpus.Metadata;
import org.papergraph.corpus.Paper;

/**
 * One extractor, which no model has a say in, for all tests of a JVM, since its models take a
 * second to load.
 */
public final class Extracting {
  private static final Extractor EXTRACTOR = Extractor.byRules();

  private Extracting() {}

  public static Extraction extract(Paper paper) {
    return EXTRACTOR.extract(paper);
  }

  public static Extraction extract(String title, String abstractText) {
    return extract(new Paper(title, abstractText, Metadata.NONE));
  }
}
