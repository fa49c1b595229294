package org.papergraph.graph;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.papergraph.corpus.Paper;
import org.papergraph.extract.Extraction;

/**
 * One record of a source, as the graph keeps it.
 *
 * @param textHash of title, abstract and metadata
 */
record Sourced(
    String id, String source, long position, String textHash, Paper paper, Extraction extraction) {

  /** By what they say, so that neither the order of reading nor the place of a file tells. */
  static final Comparator<Sourced> CONTENT_ORDER =
      Comparator.comparingInt((Sourced s) -> -s.paper().abstractText().length())
          .thenComparing(Sourced::textHash)
          .thenComparing(Sourced::id);

  static Sourced of(RecordRow row) {
    RecordPayload payload = RecordPayload.fromJson(row.id(), row.payload());
    return new Sourced(
        row.id(),
        row.source(),
        row.position(),
        row.textHash(),
        payload.paper(),
        payload.extraction());
  }

  /** Reads the payloads of {@code rows}, which need not fit into memory, on all cores. */
  static List<Sourced> all(Stream<RecordRow> rows) {
    return rows.parallel().map(Sourced::of).toList();
  }
}
