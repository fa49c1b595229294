package org.papergraph.eval;

import java.util.List;
import java.util.Objects;
import org.papergraph.corpus.SourceRecord;
import org.papergraph.corpus.formats.Corpus;

/** The papers that come with papergraph. */
final class BundledCorpus {
  private static final String RESOURCE = "/data/000_65c48e20b42d0e4b.txt";

  private BundledCorpus() {}

  static List<SourceRecord> records() {
    return Corpus.records(
        () -> Objects.requireNonNull(BundledCorpus.class.getResourceAsStream(RESOURCE), RESOURCE),
        RESOURCE);
  }
}
