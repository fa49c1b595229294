package org.papergraph.build;

import java.util.List;
import org.papergraph.corpus.Paper;
import org.papergraph.corpus.SourceRecord;
import org.papergraph.extract.Extractor;
import org.papergraph.graph.RecordPayload;
import org.papergraph.graph.RecordRow;
import org.papergraph.text.Digest;

/** Turns records as read into records as kept; the extractor's models are loaded once needed. */
final class RecordExtraction {
  private static final int HASH_DIGITS = 16;

  private Extractor extractor;

  /** On all cores, in the order of {@code records}. */
  List<RecordRow> extract(List<SourceRecord> records) {
    Extractor ready = extractor();
    return records.parallelStream().map(record -> row(record, ready)).toList();
  }

  private synchronized Extractor extractor() {
    if (extractor == null) {
      extractor = new Extractor();
    }
    return extractor;
  }

  private static RecordRow row(SourceRecord record, Extractor extractor) {
    return new RecordRow(
        record.id(),
        record.source(),
        record.position(),
        textHash(record.paper()),
        Extractor.VERSION,
        new RecordPayload(record.paper(), extractor.extract(record.paper())).toJson());
  }

  /** Tells whether a record is as it was: title, abstract and metadata alike. */
  static String textHash(Paper paper) {
    return Digest.hex(HASH_DIGITS, paper.toString());
  }
}
