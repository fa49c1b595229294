package org.papergraph.build;

import java.util.function.Consumer;
import org.papergraph.corpus.Paper;
import org.papergraph.corpus.SourceRecord;
import org.papergraph.extract.Extractor;
import org.papergraph.extract.TaggerKind;
import org.papergraph.graph.RecordPayload;
import org.papergraph.graph.RecordRow;
import org.papergraph.text.Digest;

/** Turns records as read into records as kept; the tagger's weights are loaded once needed. */
final class RecordExtraction {
  private static final int HASH_DIGITS = 16;

  private final TaggerKind tagger;
  private final String version;
  private Extractor extractor;

  RecordExtraction(TaggerKind tagger) {
    this.tagger = tagger;
    this.version = Extractor.version(tagger);
  }

  /** Of the extractor. */
  String version() {
    return version;
  }

  /**
   * Extracts on all cores what {@code reading} hands to its consumer.
   *
   * @param extracted takes the records in the order of reading, in the calling thread
   */
  void extract(Consumer<Consumer<SourceRecord>> reading, Consumer<RecordRow> extracted) {
    Extractor ready = extractor();
    try (ExtractionPipeline pipeline = new ExtractionPipeline(record -> row(record, ready))) {
      pipeline.run(reading, extracted);
    }
  }

  /** Loads what is needed, or fails before anything is changed. */
  synchronized Extractor extractor() {
    if (extractor == null) {
      extractor = Extractor.with(tagger);
    }
    return extractor;
  }

  /** Takes an extractor that is loaded already, if it goes by the same tagger. */
  synchronized void take(TaggerKind kind, Extractor loaded) {
    if (kind == tagger) {
      extractor = loaded;
    }
  }

  private RecordRow row(SourceRecord record, Extractor extractor) {
    return new RecordRow(
        record.id(),
        record.source(),
        record.position(),
        textHash(record.paper()),
        version,
        new RecordPayload(record.paper(), extractor.extract(record.paper())).toJson());
  }

  /** Tells whether a record is as it was: title, abstract and metadata alike. */
  static String textHash(Paper paper) {
    return Digest.hex(HASH_DIGITS, paper.toString());
  }
}
