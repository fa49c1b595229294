package org.papergraph.graph;

import java.util.Comparator;
import org.papergraph.corpus.Paper;

/** One record of a source, as the graph keeps it. */
record Sourced(RecordRow row, RecordPayload payload) {

  /** By what they say, so that neither the order of reading nor the place of a file tells. */
  static final Comparator<Sourced> CONTENT_ORDER =
      Comparator.comparingInt((Sourced s) -> -s.paper().abstractText().length())
          .thenComparing(s -> s.row().textHash())
          .thenComparing(s -> s.row().payload())
          .thenComparing(s -> s.row().id());

  static Sourced of(RecordRow row) {
    return new Sourced(row, RecordPayload.fromJson(row.id(), row.payload()));
  }

  Paper paper() {
    return payload.paper();
  }
}
