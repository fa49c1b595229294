package org.papergraph.corpus;

/** Takes what a source holds, in its order. */
public interface RecordSink {
  void record(SourceRecord record);

  /** Called for a record that cannot be read; the rest of the source still comes. */
  void skipped(CorpusException problem);

  /** Called of what was read, but may not be what was meant. */
  void doubted(CorpusException doubt);
}
