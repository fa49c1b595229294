package org.papergraph.corpus.input;

import java.io.IOException;

/** Reads one format; to add a format is to write one and to list it in {@code Corpus}. */
public interface CorpusReader {
  /** Whether a source that starts like this is in the reader's format. */
  boolean recognizes(Head head);

  /** Hands over every record, and every one that is malformed with its reason. */
  void read(Opened source, Records records) throws IOException;
}
