package org.papergraph.build;

import java.util.Optional;
import org.papergraph.corpus.CorpusException;
import org.papergraph.corpus.Reason;
import org.papergraph.corpus.RecordSink;
import org.papergraph.corpus.SourceRecord;
import org.papergraph.corpus.language.PaperLanguage;

/** Which papers are read, by the language that they are written in. */
public enum Languages {
  /** And those too short to tell. */
  ENGLISH,
  ANY;

  /** Notes each paper's language and hands it on, or as skipped. */
  RecordSink before(RecordSink sink) {
    return new RecordSink() {
      @Override
      public void record(SourceRecord record) {
        Optional<String> language = PaperLanguage.of(record.paper());
        if (accepts(language)) {
          sink.record(record.in(language));
        } else {
          skipped(
              new CorpusException(
                  record.place(), Reason.NOT_ENGLISH, PaperLanguage.name(language.orElseThrow())));
        }
      }

      @Override
      public void skipped(CorpusException problem) {
        sink.skipped(problem);
      }

      @Override
      public void doubted(CorpusException doubt) {
        sink.doubted(doubt);
      }
    };
  }

  private boolean accepts(Optional<String> language) {
    return this == ANY || language.isEmpty() || language.get().equals(PaperLanguage.ENGLISH);
  }
}
