package org.papergraph.eval;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.papergraph.corpus.Corpus;
import org.papergraph.corpus.CorpusException;
import org.papergraph.corpus.RecordSink;
import org.papergraph.corpus.SourceRecord;

/** The papers that come with papergraph. */
final class BundledCorpus {
  private static final String RESOURCE = "/data/000_65c48e20b42d0e4b.txt";

  private BundledCorpus() {}

  static List<SourceRecord> records() {
    List<SourceRecord> records = new ArrayList<>();
    try (InputStream in =
        Objects.requireNonNull(BundledCorpus.class.getResourceAsStream(RESOURCE), RESOURCE)) {
      Corpus.read(
          in,
          RESOURCE,
          new RecordSink() {
            @Override
            public void record(SourceRecord record) {
              records.add(record);
            }

            @Override
            public void skipped(CorpusException problem) {
              throw problem;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return records;
  }
}
