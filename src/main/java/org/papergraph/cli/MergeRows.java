package org.papergraph.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.papergraph.query.Reader;
import org.papergraph.resolve.Merge;

/** Prints merges with the sentences that they rest on. */
final class MergeRows {
  private final Reader reader;

  MergeRows(Reader reader) {
    this.reader = reader;
  }

  void print(List<Merge> merges, PrintedRows rows) throws IOException {
    rows.columns(List.of("name", "other", "rule", "paper", "evidence"));
    List<Map<String, Object>> evidence = evidence(merges);
    for (int i = 0; i < merges.size(); i++) {
      Merge merge = merges.get(i);
      rows.row(
          Arrays.asList(
              merge.name(),
              merge.other(),
              merge.rule().label(),
              evidence.get(i).get("title"),
              evidence.get(i).get("evidence")));
    }
    rows.finish();
  }

  private List<Map<String, Object>> evidence(List<Merge> merges) {
    List<Map<String, Object>> places =
        merges.stream()
            .map(m -> Map.<String, Object>of("paper", m.paper(), "sentence", m.sentence()))
            .toList();
    return merges.isEmpty() ? List.of() : reader.list("show/merges", Map.of("rows", places));
  }
}
